/** What the status line tells about the selected cells. */
export interface SelectionFigures {
  /** Cells with something in them. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/**
 * Counts and adds what is selected as Excel's status line does: truth values, texts and errors count as filled only.
 * The sum is compensated (Neumaier), so that öre do not get lost among billions.
 * @example selectionFigures([1, 'x', null, 0.5]) // { filled: 3, numbers: 2, sum: 1.5 }
 */
export function selectionFigures(values: Iterable<unknown>): SelectionFigures {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    if (value === null || value === undefined || value === '') continue;
    filled += 1;
    if (typeof value !== 'number') continue;
    numbers += 1;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return { filled, numbers, sum: sum + lost };
}
