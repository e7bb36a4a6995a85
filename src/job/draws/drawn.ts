import type { BatchFigures } from '../../simulate/uncertainty/batch-figures';
import { collected } from '../../simulate/uncertainty/collected';
import { checkpoints, isSmallEnough } from '../../simulate/uncertainty/refined';
import { effectFiguresOf, effectParts, totalEffects, type EffectPart } from '../../simulate/uncertainty/total-effects';
import type { Uncertainty } from '../../simulate/uncertainty/uncertainty';
import type { Driver } from '../../simulate/uncertainty/uncertainty';
import { batchDraws } from '../../simulate/draws/draw-plan';
import { DrawWork, type Drawing, type DrawFigures, type DrawTask } from './draw-work';

/** How far a drawing has come. */
export interface DrawProgress {
  /** Draws made, and how many they will be at most. */
  readonly draws: number;
  readonly of: number;
  /** The part of the work that is done, 0–1: what drives the answer is found after the draws. */
  readonly share: number;
}

/** Whoever computes one task after the other: a worker, or this thread. */
export interface DrawWorker {
  figures(task: DrawTask): Promise<DrawFigures>;
}

/** Where a surface follows a drawing, and may stop it. */
export interface DrawWatch {
  /** After each task. */
  readonly progress?: (progress: DrawProgress) => void;
  /**
   * What the draws so far say: at each checkpoint but the last without drivers, and when all draws and the drivers are in
   * and total effects remain.
   */
  readonly refined?: (uncertainty: Uncertainty) => void;
  /** The checkpoints, in batches, at which the surface wants to know; absent: all of them. */
  readonly refinedAt?: readonly number[];
  /** Asked before each task is handed out: true stops the drawing. */
  readonly cancelled?: () => boolean;
}

/** The drawing was stopped before it was whole. */
export class DrawingCancelled extends Error {
  constructor() {
    super('the drawing was cancelled');
    this.name = 'DrawingCancelled';
  }
}

/**
 * A drawing's answer by workers side by side, a task each at a time: the same bytes whatever their number and pace.
 * Rejects with DrawingCancelled, and with what a worker rejects with.
 */
export async function drawnBy(
  drawing: Drawing,
  workers: readonly DrawWorker[],
  watch: DrawWatch = {},
): Promise<Uncertainty> {
  const gathering = new Gathering(drawing, watch);
  let stopped = false;
  const hand = async (worker: DrawWorker) => {
    try {
      for (let task = gathering.next(); task && !stopped; task = gathering.next()) {
        gathering.take(await worker.figures(task));
      }
    } catch (error) {
      stopped = true;
      throw error;
    }
  };
  await Promise.all(workers.map(hand));
  return gathering.answer();
}

/** A drawing's answer in this thread, at once. Throws VaxlaError as the draws do. */
export function drawnHere(drawing: Drawing): Uncertainty {
  const gathering = new Gathering(drawing, {});
  for (let task = gathering.next(); task; task = gathering.next()) gathering.take(gathering.work.figures(task));
  return gathering.answer();
}

/** A drawing's tasks as they are handed out, and their figures, in whatever order they come. */
class Gathering {
  readonly work: DrawWork;
  private readonly most: Readonly<Record<DrawTask['kind'], number>>;
  private readonly handed = { draws: 0, drivers: 0, effects: 0 };
  private readonly arrived = { draws: 0, drivers: 0, effects: 0 };
  private readonly batches: BatchFigures[] = [];
  private readonly effects: EffectPart[] = [];
  private drivers: readonly (readonly Driver[])[] | undefined;
  /** Batch counts at which the answer so far is looked at. */
  private readonly stops: number[];
  /** Parts of a batch of total effects. */
  private readonly parts: number;
  /** The batches that count, where the error was small enough before all were in. */
  private enough: number | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly watch: DrawWatch,
  ) {
    this.work = new DrawWork(drawing);
    this.most = this.work.tasks;
    this.parts = effectParts(this.work.factors);
    this.stops = checkpoints(this.most.draws).slice(0, -1);
  }

  /** The next task for whoever is free: draws first, so that a first band is soon there; undefined where there is none. */
  next(): DrawTask | undefined {
    if (this.watch.cancelled?.()) throw new DrawingCancelled();
    const { handed, most } = this;
    if (this.enough === undefined && handed.draws < most.draws) return { kind: 'draws', batch: handed.draws++ };
    if (handed.drivers < most.drivers) {
      handed.drivers += 1;
      return { kind: 'drivers' };
    }
    if (handed.effects === most.effects) return undefined;
    const place = handed.effects++;
    return { kind: 'effects', batch: Math.floor(place / this.parts), part: place % this.parts };
  }

  take(done: DrawFigures): void {
    this.arrived[done.kind] += 1;
    if (done.kind === 'drivers') this.drivers = done.figures;
    else if (done.kind === 'effects') this.effects[this.parts * done.batch + done.part] = done.figures;
    else {
      this.batches[done.figures.batch] = done.figures;
      this.look();
    }
    if (done.kind !== 'effects') this.tellDrawn();
    this.watch.progress?.(this.progress());
  }

  /** Everything the figures say, when all are in. */
  answer(): Uncertainty {
    const { work, effects, parts } = this;
    const batches = Array.from({ length: effects.length / parts }, (_, batch) =>
      effectFiguresOf(effects.slice(batch * parts, (batch + 1) * parts)),
    );
    return this.collected(
      this.enough ?? this.most.draws,
      batches.length > 0 ? { totalEffects: totalEffects(work.factors, batches) } : {},
    );
  }

  private collected(
    count: number,
    found: { readonly totalEffects?: ReturnType<typeof totalEffects> } = {},
  ): Uncertainty {
    const drivers = this.drivers && { drivers: this.drivers };
    return collected(this.work.question, this.work.plan, this.batches.slice(0, count), { ...drivers, ...found });
  }

  /** Looks at the answer so far at the checkpoints that have come, and stops where its error is small enough. */
  private look(): void {
    const { batches, stops, watch, drawing } = this;
    const isIn = (count: number) => Array.from({ length: count }, (_, batch) => batches[batch]).every(Boolean);
    while (this.enough === undefined && stops.length > 0 && isIn(stops[0]!)) {
      const count = stops.shift()!;
      const isWanted = watch.refined !== undefined && (watch.refinedAt?.includes(count) ?? true);
      if (!isWanted && drawing.settings.until === undefined) continue;
      const found = this.collected(count);
      if (isSmallEnough(found, drawing.settings)) this.enough = count;
      else if (isWanted) watch.refined(found);
    }
  }

  /** Tells what the draws say when all of them are in and total effects alone remain. */
  private tellDrawn(): void {
    const { watch, most, batches } = this;
    const count = this.enough ?? most.draws;
    if (most.effects === 0 || !watch.refined || !this.drivers) return;
    if (Array.from({ length: count }, (_, batch) => batches[batch]).every(Boolean))
      watch.refined(this.collected(count));
  }

  private progress(): DrawProgress {
    const { arrived, most, work, enough } = this;
    const cost = (of: Readonly<Record<DrawTask['kind'], number>>) =>
      (['draws', 'drivers', 'effects'] as const).reduce((sum, kind) => sum + work.cost(kind) * of[kind], 0);
    const draws = Math.min(arrived.draws, enough ?? most.draws);
    const of = { ...most, draws: enough ?? most.draws };
    return { draws: draws * batchDraws, of: most.draws * batchDraws, share: cost({ ...arrived, draws }) / cost(of) };
  }
}
