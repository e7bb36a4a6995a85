import type { Drawing, DrawFigures, DrawTask } from '../job/draws/draw-work';
import type { FanTask } from '../job/session/fan-work';
import type { Problem } from '../words/problem';

/**
 * What the job's worker asks of those that draw for it: to begin a drawing, and then tasks of it; and a fan that follows
 * while a value is moved, with the drawing it begins from where that is another than before.
 */
export type DrawQuestion =
  | { readonly begin: Drawing }
  | { readonly id: number; readonly task: DrawTask }
  | { readonly id: number; readonly fan: FanTask; readonly from?: Drawing };

/** The answer to the question of that id. */
export type DrawAnswer =
  | { readonly id: number; readonly answer: DrawFigures | readonly Float64Array[] }
  | { readonly id: number; readonly problem: Problem }
  | { readonly id: number; readonly fault: string };
