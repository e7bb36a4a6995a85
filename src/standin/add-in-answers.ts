import { errorInCell, type CustomFunctionCalls, type FunctionResult } from './custom-functions';
import { isError, itemAt, sizeOf, type FormulaValue, type Scalar } from './formula/values';

/** What a cell shows while the add-in computes. */
const busy = { error: '#BUSY!' } as const;

/** Answers that are kept; a workbook that asks for more is asked anew. */
const most = 20_000;

/**
 * The add-in's functions as formulas see them: asked of its runtime once for each set of arguments, busy until it has
 * answered.
 */
export class AddInAnswers {
  private readonly known = new Map<string, FormulaValue>();

  constructor(
    private readonly calls: CustomFunctionCalls,
    /** Called when an answer has come. */
    private readonly answered: () => void,
  ) {}

  answer(name: string, given: readonly FormulaValue[]): FormulaValue {
    const handed = given.map(handedOver);
    const key = JSON.stringify([name, handed]);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.known.size >= most) this.known.clear();
    this.known.set(key, busy);
    void this.calls.ready
      .then(() => this.calls.call(name, handed))
      .then((result) => {
        this.known.set(key, valueOf(result));
        this.answered();
      });
    return busy;
  }
}

/** An argument as Excel hands it over: rows of cells, an empty cell as an empty text, null where it is left out. */
function handedOver(value: FormulaValue): unknown {
  if (value === null) return null;
  const { rows, columns } = sizeOf(value);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(itemAt(value, row, column))),
  );
}

const cell = (item: Scalar): unknown => (item === null ? '' : isError(item) ? errorInCell(item.error) : item);

function valueOf(result: FunctionResult): FormulaValue {
  if ('error' in result) return { error: result.error };
  const { cells } = result;
  if (!Array.isArray(cells)) return shown(cells);
  return { kind: 'matrix', rows: cells.map((row: unknown) => (Array.isArray(row) ? row.map(shown) : [shown(row)])) };
}

function shown(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return { error: String(value.basicValue) };
  return null;
}
