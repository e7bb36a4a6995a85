import type { FanView } from '../job/session/view';
import { bandOf, followedOf } from '../job/session/chart-view';
import { isFollowed, valuesOf } from '../job/session/fan-work';
import type { Drawing } from '../job/draws/draw-work';
import { drawnBy, type DrawWatch } from '../job/draws/drawn';
import { batchDraws } from '../simulate/draws/draw-plan';
import { fanMonths } from '../simulate/uncertainty/fan';
import { batchCount, usualDraws } from '../simulate/uncertainty/refined';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { DrawHand } from './draw-hand';
import type { Looking } from './worker-calls';

/** How long a fan may take, ms: on a machine that does not manage all draws in that time, it follows with fewer. */
const quickEnough = 100;
/** Batches that every fan has: the thousand draws of a first band. */
const fewest = 2;

/** Those who draw, side by side: each has its own share of a fan's batches, so that what it keeps can be used again. */
export class DrawCrew {
  /** What the fan was begun from: as long as only values of assumptions change, it follows. */
  private followed: Drawing | undefined;
  /** Batches that the next fan has at most. */
  private most = Infinity;

  /** `clock` tells milliseconds. */
  constructor(
    private readonly hands: readonly DrawHand[],
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Everything the draws say. Rejects as `drawnBy` does. */
  drawn(drawing: Drawing, watch: DrawWatch): Promise<Uncertainty> {
    for (const hand of this.hands) hand.begin(drawing);
    return drawnBy(drawing, this.hands, watch);
  }

  /** The fan of what is looked at, from all draws where that is quick enough; undefined where draws give it none. */
  async fan(drawing: Drawing, { quantity, number, first = false }: Looking): Promise<FanView | undefined> {
    const figure = followedOf(quantity);
    const scenario = number - 1;
    if (!figure || drawing.scenarios[scenario] === undefined || scenario === 0) return undefined;
    const from = this.followed && isFollowed(this.followed, drawing) ? undefined : drawing;
    this.followed = drawing;
    const all = batchCount(Math.min(drawing.settings.draws, usualDraws));
    const count = Math.min(all, first ? fewest : this.most);
    const start = this.clock();
    const found: Float64Array[] = [];
    const draw = async (hand: DrawHand, place: number): Promise<void> => {
      const batches = Array.from({ length: count }, (_, batch) => batch).filter(
        (batch) => batch % this.hands.length === place,
      );
      const differences = await hand.differences({ figure, scenario, ...valuesOf(drawing), batches }, from);
      batches.forEach((batch, each) => (found[batch] = differences[each]!));
    };
    await Promise.all(this.hands.map(draw));
    const band = bandOf(fanMonths(found, drawing.frame.months));
    // The first fan prepares what the others use: it says nothing of them.
    if (!from && !first)
      this.most = Math.max(fewest, Math.round((count * quickEnough) / Math.max(this.clock() - start, 1)));
    return { quantity, number, band, draws: count * batchDraws };
  }
}
