import { create, parseDependencies, type MathNode } from 'mathjs/number';
import { failure } from '../words/problem';
import { operands, type Comparison, type ComparisonOperator, type Expression } from './expression';
import { tokensOf, type Token } from './tokens';
import { functions, limits, longestLag } from './vocabulary';

// mathjs reads the text into a tree and does nothing else here: it is never asked to evaluate, compile or derive.
const mathjs = create({ parseDependencies: parseDependencies! });

const binaryKinds = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '^': 'power',
} as const;
const comparisons: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];

const isBinary = (text: string): text is keyof typeof binaryKinds => Object.hasOwn(binaryKinds, text);
const isComparison = (text: string): text is ComparisonOperator => comparisons.includes(text);

/** The part of a mathjs node this room reads; anything else a node may carry is left alone. */
interface SourceNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly op?: unknown;
  readonly implicit?: unknown;
  readonly isPercentage?: unknown;
  readonly optional?: unknown;
  readonly args?: readonly SourceNode[];
  readonly params?: readonly SourceNode[];
  readonly fn?: SourceNode;
  readonly content?: SourceNode;
}

/**
 * The checked tree of an expression's text.
 * Throws a VaxlaError with the character's position where the text is not in the notation or could be read two ways;
 * nothing is ever computed. Caps: 2,000 characters, 64 levels, 2,000 nodes.
 * @example parseExpression('prev(queue) + 1') // { kind: 'add', left: { kind: 'prev', name: 'queue', lag: 1 }, right: { kind: 'number', value: 1 } }
 */
export function parseExpression(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  const tokens = tokensOf(text);
  const expression = new TreeReader(tokens, text.length).read(sourceTree(text, tokens));
  checkSize(expression);
  if (read.size === mostKept) read.clear();
  read.set(text, expression);
  return expression;
}

/** Texts read before: a model's rules are asked for again and again, and most models share most of theirs. */
const read = new Map<string, Expression>();
const mostKept = 1_000;

function sourceTree(text: string, tokens: readonly Token[]): SourceNode {
  try {
    const tree: MathNode = mathjs.parse(text);
    return tree as unknown as SourceNode;
  } catch (error) {
    const position = Math.min(charOf(error), text.length + 1);
    const token = tokens.find((candidate) => candidate.position + candidate.text.length > position);
    throw token
      ? failure('language-syntax', { found: token.text, position: token.position })
      : failure('language-unfinished', { position: text.length });
  }
}

/** The position a mathjs syntax error carries, or 1. */
function charOf(error: unknown): number {
  return error instanceof Error && 'char' in error && typeof error.char === 'number' ? error.char : 1;
}

/**
 * Turns the parser's tree into ours, token by token in the order of the text: so every refusal knows its position,
 * and a tree that does not spell the text back is refused instead of believed.
 */
class TreeReader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  read(node: SourceNode): Expression {
    const expression = this.value(node, 0);
    if (this.next < this.tokens.length) throw this.unreadable();
    return expression;
  }

  private get position(): number {
    return this.tokens[this.next]?.position ?? this.length;
  }

  private unreadable() {
    const token = this.tokens[this.next];
    return token
      ? failure('language-syntax', { found: token.text, position: token.position })
      : failure('language-unfinished', { position: this.length });
  }

  private take(text: string): void {
    if (this.tokens[this.next]?.text !== text) throw this.unreadable();
    this.next += 1;
  }

  private value(node: SourceNode, depth: number): Expression {
    if (depth > 3 * limits.depth) throw failure('language-too-deep', { limit: limits.depth });
    switch (node.type) {
      case 'ConstantNode':
        return this.number(node);
      case 'SymbolNode':
        return { kind: 'name', name: this.name(node) };
      case 'ParenthesisNode': {
        this.take('(');
        const content = this.value(node.content!, depth + 1);
        this.take(')');
        return content;
      }
      case 'OperatorNode':
        return this.operation(node, depth);
      case 'FunctionNode':
        return this.call(node, depth);
      case 'RelationalNode':
        throw this.chainedComparison(node, depth);
      default:
        throw this.unreadable();
    }
  }

  private number(node: SourceNode): Expression {
    const token = this.tokens[this.next];
    if (token?.kind !== 'number' || Number(token.text) !== node.value) throw this.unreadable();
    this.next += 1;
    return { kind: 'number', value: Number(token.text) };
  }

  private name(node: SourceNode): string {
    const token = this.tokens[this.next];
    if (token?.kind !== 'name' || token.text !== node.name) throw this.unreadable();
    this.next += 1;
    return token.text;
  }

  private operation(node: SourceNode, depth: number): Expression {
    const [left, right] = node.args ?? [];
    if (typeof node.op !== 'string' || node.implicit !== false || node.isPercentage !== false || !left) {
      throw this.unreadable();
    }
    if (!right) return this.sign(node.op, left, depth);
    if (isComparison(node.op)) {
      this.value(left, depth + 1);
      throw failure('language-comparison-place', { found: node.op, position: this.position });
    }
    if (!isBinary(node.op)) throw this.unreadable();
    const leftValue = this.value(left, depth + 1);
    const { position } = this;
    this.take(node.op);
    if (node.op === '^' && isPower(right)) throw failure('language-power-chain', { position });
    const rightValue = this.value(right, depth + 1);
    return { kind: binaryKinds[node.op], left: leftValue, right: rightValue };
  }

  private sign(operator: string, of: SourceNode, depth: number): Expression {
    if (operator !== '-') throw this.unreadable();
    const { position } = this;
    this.take('-');
    if (isPower(of)) throw failure('language-minus-power', { position });
    const value = this.value(of, depth + 1);
    // A written -2 is the number; -(2) is the sign before a number.
    if (of.type === 'ConstantNode' && value.kind === 'number') return { kind: 'number', value: -value.value };
    return { kind: 'negate', of: value };
  }

  private chainedComparison(node: SourceNode, depth: number) {
    const [first, second] = node.params ?? [];
    if (!first || !second) return this.unreadable();
    this.value(first, depth + 1);
    this.next += 1;
    this.value(second, depth + 1);
    return failure('language-comparison-chain', { position: this.position });
  }

  private call(node: SourceNode, depth: number): Expression {
    const { position } = this;
    if (node.fn?.type !== 'SymbolNode' || node.optional === true) throw this.unreadable();
    const name = this.name(node.fn);
    const signature = functions.get(name);
    if (!signature) throw failure('language-unknown-function', { found: name, position, known: [...functions.keys()] });
    const given = node.args ?? [];
    if (given.length < signature.least || given.length > signature.most) {
      throw failure('language-argument-count', {
        function: name,
        found: given.length,
        write: signature.written,
        position,
      });
    }
    this.take('(');
    const expression = this.arguments(name, given, depth);
    this.take(')');
    return expression;
  }

  private arguments(name: string, given: readonly SourceNode[], depth: number): Expression {
    const [first, second] = given as readonly [SourceNode, SourceNode];
    const rest = (from: number): readonly Expression[] =>
      given.slice(from).map((argument, index) => {
        if (from + index > 0) this.take(',');
        return this.value(argument, depth + 1);
      });
    switch (name) {
      case 'prev': {
        const ofName = this.plainName(first, name);
        return { kind: 'prev', name: ofName, lag: given.length === 1 ? 1 : this.months(second, name) };
      }
      case 'past':
        return { kind: 'past', name: this.plainName(first, name), months: this.months(second, name) };
      case 'if': {
        const condition = this.condition(first, depth + 1);
        const [then, otherwise] = rest(1) as readonly [Expression, Expression];
        return { kind: 'if', condition, then, otherwise };
      }
      case 'min':
      case 'max':
        return { kind: name, of: rest(0) };
      case 'clamp': {
        const [value, low, high] = rest(0) as readonly [Expression, Expression, Expression];
        return { kind: 'clamp', value, low, high };
      }
      case 'sum': {
        const { position } = this;
        const of = this.value(first, depth + 1);
        if (holdsSum(of)) throw failure('language-nested-sum', { position });
        return { kind: 'sum', of };
      }
      case 'abs':
      case 'exp':
      case 'log':
      case 'sqrt':
      case 'floor':
        return { kind: name, of: this.value(first, depth + 1) };
      default:
        throw this.unreadable();
    }
  }

  private plainName(node: SourceNode, of: string): string {
    if (node.type !== 'SymbolNode') throw failure('language-past-name', { function: of, position: this.position });
    return this.name(node);
  }

  /** A lag is written as one whole number, so that a workbook's cell can be pointed at. */
  private months(node: SourceNode, of: string): number {
    this.take(',');
    const token = this.tokens[this.next];
    const value = Number(token?.text);
    const sound = node.type === 'ConstantNode' && /^\d+$/.test(token?.text ?? '') && value >= 1 && value <= longestLag;
    if (!sound) throw failure('language-lag', { function: of, most: longestLag, position: this.position });
    this.next += 1;
    return value;
  }

  private condition(node: SourceNode, depth: number): Comparison {
    const { position } = this;
    if (node.type === 'RelationalNode') throw this.chainedComparison(node, depth);
    if (node.type === 'ParenthesisNode') {
      this.take('(');
      const inside = this.condition(node.content!, depth + 1);
      this.take(')');
      return inside;
    }
    const [left, right] = node.args ?? [];
    if (node.type !== 'OperatorNode' || typeof node.op !== 'string' || !isComparison(node.op) || !left || !right) {
      throw failure('language-condition', { position });
    }
    const leftValue = this.value(left, depth + 1);
    this.take(node.op);
    const rightValue = this.value(right, depth + 1);
    return { kind: 'compare', operator: node.op, left: leftValue, right: rightValue };
  }
}

/** A power, also behind a sign: 2^-x^2 can be read two ways as well as 2^x^2. */
function isPower(node: SourceNode): boolean {
  return node.type === 'OperatorNode' && node.op === '^';
}

function holdsSum(expression: Expression): boolean {
  return expression.kind === 'sum' || operands(expression).some(holdsSum);
}

function checkSize(expression: Expression): void {
  let nodes = 0;
  const visit = (node: Expression, depth: number): void => {
    nodes += 1;
    if (depth > limits.depth) throw failure('language-too-deep', { limit: limits.depth });
    if (nodes > limits.nodes) throw failure('language-too-many-parts', { limit: limits.nodes });
    for (const operand of operands(node)) visit(operand, depth + 1);
  };
  visit(expression, 1);
}
