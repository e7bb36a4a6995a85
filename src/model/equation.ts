/**
 * Where an equation lives. `unit`: one value per unit. `stream`, `acute`, `queued`: one per unit and care stream
 * (all three, the acute one, the two with a waiting list). `contract`, `base contract`, `switch`: one per unit and
 * contract (all, the first, the later ones). `calendar`: one per unit and calendar month. `region`: one for the region.
 */
export type EquationLevel =
  'unit' | 'stream' | 'acute' | 'queued' | 'contract' | 'base contract' | 'switch' | 'calendar' | 'region';

/** One equation of the model, as data: from this text come the figures, the Excel formula and the printed equation. */
export interface Equation {
  /** The quantity's name in the notation; its term and sentence in both languages stand in `words` under the same key. */
  readonly name: string;
  readonly level: EquationLevel;
  /** The one element it is for, where equations differ between elements: a state grant by its number. */
  readonly element?: string;
  /** `start`: computed once, from the base year. `month`: computed every month. */
  readonly when: 'start' | 'month';
  readonly value: string;
  /** The value in the twelve months before the first simulated one; where absent, `value` holds there too. */
  readonly before?: string;
  /** Unit of measurement in the language's notation: points, tkr, days, tkr/points, or 1 for a plain number. */
  readonly unit: string;
  /** The model's equation number, 1–18 (method page); absent for the frame around them. */
  readonly number?: number;
}
