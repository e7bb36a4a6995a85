import type { Scenario } from '../../model/scenario';
import { batchDraws, type DrawPlan } from '../../simulate/draws/draw-plan';
import { openKernel } from '../../simulate/kernel/open-kernel';
import type { Driver } from '../../simulate/uncertainty/uncertainty';
import { sharedModel, type Frame } from '../../simulate/run';
import {
  batchFigures,
  transferable,
  type BatchFigures,
  type UncertaintyQuestion,
} from '../../simulate/uncertainty/batch-figures';
import { costColumns, drivers } from '../../simulate/uncertainty/drivers';
import { wantedColumns } from '../../simulate/uncertainty/figure-rows';
import { batchCount, planFor, type DrawSettings } from '../../simulate/uncertainty/refined';
import {
  effectFactors,
  effectPart,
  effectParts,
  type EffectFactor,
  type EffectPart,
} from '../../simulate/uncertainty/total-effects';

/** What is drawn for: plain data, so that every worker can be given the same. */
export interface Drawing {
  readonly frame: Frame;
  /** The one to compare with first. */
  readonly scenarios: readonly Scenario[];
  /** The calendar year whose figures are shown. */
  readonly year: number;
  readonly settings: DrawSettings;
}

/** A piece of a drawing that can be computed by itself, none of them long: a batch of draws, the drivers, or a part of a batch that total effects are found from. */
export type DrawTask =
  | { readonly kind: 'draws'; readonly batch: number }
  | { readonly kind: 'drivers' }
  | { readonly kind: 'effects'; readonly batch: number; readonly part: number };

/** What a task comes to: plain data, the same on any thread. */
export type DrawFigures =
  | { readonly kind: 'draws'; readonly figures: BatchFigures }
  | {
      readonly kind: 'effects';
      readonly batch: number;
      readonly part: number;
      readonly figures: EffectPart;
    }
  | { readonly kind: 'drivers'; readonly figures: readonly (readonly Driver[])[] };

/** The buffers of a task's figures, for handing them over without copying. */
export function drawBuffers(done: DrawFigures): readonly ArrayBufferLike[] {
  return done.kind === 'draws' ? transferable(done.figures) : [];
}

/** One base draw of total effects for so many draws: each of them costs a draw for every assumption. */
const drawsForEachEffect = 20;

/** The batches that a drawing's total effects are found from; none where there are too few draws for any. */
function effectBatches({ settings }: Drawing): number {
  return Math.floor(settings.draws / drawsForEachEffect / batchDraws);
}

/** A drawing as one thread has it at hand: the model, the kernel and the plan, made once and used for task after task. */
export class DrawWork {
  readonly question: UncertaintyQuestion;
  readonly plan: DrawPlan;
  readonly factors: readonly EffectFactor[];

  constructor(private readonly drawing: Drawing) {
    const { frame, scenarios, year, settings } = drawing;
    const model = sharedModel(frame, scenarios);
    this.question = { frame, scenarios, model, year };
    this.plan = planFor(this.question, settings);
    this.factors = effectFactors(model, this.plan);
  }

  /** How many tasks of each kind there are at most. */
  get tasks(): Readonly<Record<DrawTask['kind'], number>> {
    const { settings } = this.drawing;
    const effects = effectBatches(this.drawing) * effectParts(this.factors);
    return { draws: batchCount(settings.draws), drivers: 1, effects };
  }

  /** What a task of a kind costs, in draws of every scenario: how far the work has come is told by it. */
  cost(kind: DrawTask['kind']): number {
    return kind === 'drivers' ? 2 * this.plan.drawn.length : batchDraws;
  }

  /** The same figures whichever thread computes them, and whatever it did before. Throws VaxlaError as the draws do. */
  figures(task: DrawTask): DrawFigures {
    const { question, plan, factors } = this;
    const { model } = question;
    if (task.kind === 'effects') {
      const kernel = openKernel(model, costColumns);
      return { ...task, figures: effectPart(question, plan, factors, kernel, task.batch, task.part) };
    }
    const kernel = openKernel(model, wantedColumns);
    return task.kind === 'draws'
      ? { kind: task.kind, figures: batchFigures(question, plan, kernel, task.batch) }
      : { kind: task.kind, figures: drivers(question, kernel) };
  }
}
