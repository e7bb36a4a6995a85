import type { Host } from './host';

/** Where a member is called: the playing host and how a message names the member. */
export interface Call {
  readonly host: Host;
}

/** A value of a member that can be read, written or both. */
export interface ScalarMember<Target> {
  readonly get?: (target: Target, call: Call) => unknown;
  readonly set?: (target: Target, value: never, call: Call) => void;
}

/** An object of Excel's as messages speak of it: a type and what it stands for. Null objects are null. */
export class ExcelNode<Target = unknown> {
  constructor(
    readonly type: ExcelType<Target>,
    readonly target: Target,
  ) {}
}

export type AnyNode = ExcelNode<never>;

/** One of Excel's types: its members by the names add-ins use. */
export interface ExcelType<Target> {
  /** 'Range', 'WorksheetCollection' … */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, ScalarMember<Target>>>;
  /** Properties that are objects of their own. */
  readonly objects?: Readonly<Record<string, (target: Target, call: Call) => AnyNode | null>>;
  /** Methods; an answer that is a node is an object, anything else a value. */
  readonly methods?: Readonly<Record<string, (target: Target, inputs: readonly never[], call: Call) => unknown>>;
  /** What a collection holds. */
  readonly items?: (target: Target, call: Call) => readonly AnyNode[];
  /** What getItem finds; throws where there is no such item. */
  readonly index?: (target: Target, key: never, call: Call) => AnyNode;
  /** Numbers or names that tell an item apart: sent with it unasked. */
  readonly identity?: readonly string[];
}

/** A node of a type; nodes lose their target's type, which only their own table needs. */
export function node<Target>(type: ExcelType<Target>, target: Target): AnyNode {
  return new ExcelNode(type, target) as unknown as AnyNode;
}
