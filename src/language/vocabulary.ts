/** How many arguments a function takes: from, to (`Infinity` for as many as one likes) and how it is written. */
export interface Signature {
  readonly least: number;
  readonly most: number;
  readonly written: string;
}

/** Every function of the notation. Nothing else, so that every back end can have all of it. */
export const functions: ReadonlyMap<string, Signature> = new Map([
  ['prev', { least: 1, most: 2, written: 'prev(x, 3)' }],
  ['past', { least: 2, most: 2, written: 'past(x, 12)' }],
  ['sum', { least: 1, most: 1, written: 'sum(x)' }],
  ['min', { least: 2, most: Infinity, written: 'min(x, y)' }],
  ['max', { least: 2, most: Infinity, written: 'max(x, y)' }],
  ['clamp', { least: 3, most: 3, written: 'clamp(x, low, high)' }],
  ['if', { least: 3, most: 3, written: 'if(a < b, x, y)' }],
  ['abs', { least: 1, most: 1, written: 'abs(x)' }],
  ['exp', { least: 1, most: 1, written: 'exp(x)' }],
  ['log', { least: 1, most: 1, written: 'log(x)' }],
  ['sqrt', { least: 1, most: 1, written: 'sqrt(x)' }],
  ['floor', { least: 1, most: 1, written: 'floor(x)' }],
]);

/** Words other notations use between values: the parser would read them as operators, a person as names. */
export const wordOperators: ReadonlySet<string> = new Set(['and', 'or', 'xor', 'not', 'mod', 'to', 'in']);

/** Constants of other notations, in any case: a reader could take them for 2.718…, 3.14… or a truth value. */
const constants = new Set(['e', 'pi', 'i', 'infinity', 'inf', 'nan', 'true', 'false', 'null', 'undefined', 'end']);

/** Names that mean something to the programs an expression is handed on to. */
const programNames = new Set(
  (
    'createUnit compile derivative evaluate parse parser reviver simplify ' +
    'constructor prototype toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable ' +
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'finally for function globalThis import instanceof interface let new package private process protected public ' +
    'require return static super switch this throw try typeof var void while window with yield'
  ).split(' '),
);

/**
 * Whether a word is kept out of the names an equation may use.
 * @example isReserved('pi') // true
 */
export function isReserved(name: string): boolean {
  return constants.has(name.toLowerCase()) || programNames.has(name);
}

/** The most an expression may hold: characters of text, levels of tree, nodes of tree. */
export const limits = { characters: 2000, depth: 64, nodes: 2000 } as const;

/** The oldest month an expression may ask for. */
export const longestLag = 12;
