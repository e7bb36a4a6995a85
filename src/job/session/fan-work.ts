import type { DrawPlan } from '../../simulate/draws/draw-plan';
import { openKernel } from '../../simulate/kernel/open-kernel';
import { sharedModel } from '../../simulate/run';
import type { UncertaintyQuestion } from '../../simulate/uncertainty/batch-figures';
import { Fan, fanColumns } from '../../simulate/uncertainty/fan';
import { planFor } from '../../simulate/uncertainty/refined';
import type { FollowedFigure } from '../../simulate/uncertainty/uncertainty';
import type { Drawing } from '../draws/draw-work';

/** A fan to be followed, with the values of assumptions as they are now: everything else is as in the drawing it began from. */
export interface FanTask {
  readonly figure: FollowedFigure;
  /** Place of the scenario among the drawing's. */
  readonly scenario: number;
  /** The frame's values, and by scenario those it sets itself. */
  readonly common: Readonly<Record<string, number>>;
  readonly own: readonly Readonly<Record<string, number>>[];
  readonly batches: readonly number[];
}

/** The values of assumptions in a drawing, as a task holds them. */
export function valuesOf({ frame, scenarios }: Drawing): Pick<FanTask, 'common' | 'own'> {
  return { common: frame.assumptions, own: scenarios.map(({ assumptions }) => assumptions) };
}

/** Whether two drawings differ by values of assumptions alone, not by how they are drawn, so that a fan of one can follow to the other. */
export function isFollowed(from: Drawing, to: Drawing): boolean {
  return (
    from.frame.units === to.frame.units &&
    from.frame.start === to.frame.start &&
    from.frame.months === to.frame.months &&
    from.frame.taxAndGrants === to.frame.taxAndGrants &&
    from.settings.seed === to.settings.seed &&
    isSame(from.frame.spreads, to.frame.spreads) &&
    isSame(from.frame.correlated, to.frame.correlated) &&
    from.scenarios.length === to.scenarios.length &&
    from.scenarios.every(({ contracts }, place) => contracts === to.scenarios[place]!.contracts)
  );
}

/** A fan as one thread has it at hand: what a change of values leaves as it was is used again. */
export class FanWork {
  private readonly question: UncertaintyQuestion;
  private fan: Fan | undefined;
  private plan: DrawPlan;
  private at: Omit<FanTask, 'batches'> | undefined;

  /** `drawing`: what the tasks' values are for. */
  constructor(private readonly drawing: Drawing) {
    const { frame, scenarios, year, settings } = drawing;
    this.question = { frame, scenarios, year, model: sharedModel(frame, scenarios) };
    this.plan = planFor(this.question, settings);
  }

  /** By batch, each draw's differences from the first scenario, month by month. */
  differences({ batches, ...task }: FanTask): readonly Float64Array[] {
    const fan = this.follow(task) ?? this.begin(task);
    this.at = task;
    return batches.map((batch) => fan.differences(batch));
  }

  /** The fan that is there, led to other values; undefined where it must be begun anew. */
  private follow(task: Omit<FanTask, 'batches'>): Fan | undefined {
    const { fan, at } = this;
    if (!fan || !at || at.figure !== task.figure || at.scenario !== task.scenario) return undefined;
    if (!isSame(at.own[0], task.own[0])) return undefined;
    if (!isSame(at.common, task.common)) {
      const plan = this.planOf(task);
      const key = onlyMoved(this.plan, plan);
      if (key === undefined || !isSame({ ...at.common, [key]: task.common[key] }, task.common)) return undefined;
      this.plan = plan;
      fan.redraw(plan, key);
    }
    const own = this.scenario(task, task.scenario);
    if (!isSame(at.own[task.scenario], own.assumptions)) fan.change(own);
    return fan;
  }

  private begin(task: Omit<FanTask, 'batches'>): Fan {
    const { model } = this.question;
    const frame = { ...this.drawing.frame, assumptions: task.common };
    const scenarios = [this.scenario(task, 0), this.scenario(task, task.scenario)] as const;
    this.plan = this.planOf(task);
    const kernel = openKernel(model, fanColumns(task.figure));
    this.fan = new Fan({ frame, scenarios, figure: task.figure }, this.plan, kernel);
    return this.fan;
  }

  private planOf({ common }: Pick<FanTask, 'common'>): DrawPlan {
    const { settings, frame } = this.drawing;
    return planFor({ ...this.question, frame: { ...frame, assumptions: common } }, settings);
  }

  private scenario({ own }: Pick<FanTask, 'own'>, place: number) {
    return { ...this.drawing.scenarios[place]!, assumptions: own[place]! };
  }
}

/** The one assumption that is drawn otherwise in another plan; undefined where there is none or more than one. */
function onlyMoved(from: DrawPlan, to: DrawPlan): string | undefined {
  if (from.drawn.length !== to.drawn.length) return undefined;
  const moved = to.drawn.filter((each, place) => !isSame(each, from.drawn[place]));
  return moved.length === 1 && moved[0]!.key === from.drawn[to.drawn.indexOf(moved[0]!)]!.key
    ? moved[0]!.key
    : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
