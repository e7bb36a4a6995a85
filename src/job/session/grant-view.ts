import type { RegionReading } from '../../model/scenario-grant';

/** A state grant of a scenario. */
export interface GrantView {
  /** What it is known by in its scenario. */
  readonly id: string;
  /** What it is called: the name it was given, or the gallery's. */
  readonly title: string;
  /** Key of its kind. */
  readonly kind: string;
  /** Whether the scenario has it otherwise than the first one, or alone. */
  readonly own: boolean;
  readonly numbers: readonly GrantNumberView[];
  /** Numbers that can follow the region's own instead of standing still. */
  readonly follows: readonly { readonly key: RegionReading; readonly term: string; readonly on: boolean }[];
  /** First and last month it is paid, ÅÅÅÅMM; null: to the end. */
  readonly from: number;
  readonly to: number | null;
}

export interface GrantNumberView {
  readonly key: string;
  readonly term: string;
  readonly unit: string;
  /** What a shown number is multiplied by to give the model's: 0.01 for per cent. */
  readonly scale: number;
  readonly decimals: number;
  /** As the model counts it. */
  readonly value: number;
  readonly standard: number;
  readonly low: number;
  readonly high: number;
  /** No source shows the real value: it is the user's to own. */
  readonly unknown: boolean;
  /** It divides, so that nothing cannot stand there. */
  readonly divides: boolean;
}

/** A kind of state grant to choose. */
export interface GrantKindView {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  /** Where it was used, and the source. */
  readonly where: string;
  readonly source: string;
  readonly unknown: readonly string[];
}

/** One thing of a grant that is set; null: the kind's own number, to the end. An empty name is the gallery's. */
export type GrantSetting =
  | { readonly number: string; readonly value: number | null }
  | { readonly follows: RegionReading; readonly on: boolean }
  | { readonly from: number }
  | { readonly to: number | null }
  | { readonly name: string };
