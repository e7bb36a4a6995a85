import type { Scenario } from '../../model/scenario';
import type { Frame } from '../run';

/** Values of the assumptions that are drawn, for some draws after one another: key k in draw d at `k * count + d`. */
export interface DrawBlock {
  readonly keys: readonly string[];
  readonly count: number;
  readonly values: Float64Array;
}

/** Columns that are kept of every draw. */
export interface WantedColumns {
  readonly unit: readonly string[];
  readonly region: readonly string[];
}

/** A scenario computed for a block of draws: simulated months alone, the draws of a month next to one another. */
export interface DrawnRun {
  /** By column: month m of draw d at `m * count + d`. */
  readonly region: ReadonlyMap<string, Float64Array>;
  /** By column: month m of unit u in draw d at `(u * months + m) * count + d`. */
  readonly units: ReadonlyMap<string, Float64Array>;
  /** 1 where the model has no answer for a draw: its numbers mean nothing. */
  readonly unanswered: Uint8Array;
}

/** The model made ready for many draws of its assumptions at a time. */
export interface Kernel {
  readonly wanted: WantedColumns;
  /**
   * A scenario's draws; what the scenario sets itself is not drawn. `spent` is an earlier run that nobody reads any more:
   * its arrays are written over where they fit, for memory that is new costs more than what is computed into it.
   */
  run(frame: Frame, scenario: Scenario, draws: DrawBlock, spent?: DrawnRun): DrawnRun;
  /** Those of some drawn assumptions that the scenario's numbers hang on: finite values of the others change no bit. */
  reads(frame: Frame, scenario: Scenario, keys: readonly string[]): ReadonlySet<string>;
}
