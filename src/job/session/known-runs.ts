import { assumptionValues } from '../../model/assumptions';
import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { affectedColumns } from '../../simulate/affected';
import { runScenario, type Frame, type ScenarioRun } from '../../simulate/run';

/** A run with what it was computed from. */
interface Known {
  readonly frame: Frame;
  readonly model: Model;
  readonly run: ScenarioRun;
}

/**
 * Runs kept from one change to the next: a scenario that is asked as before is not computed again, and one that differs
 * by assumptions alone is computed where those reach.
 */
export class KnownRuns {
  private known: readonly Known[] = [];
  private now: Known[] = [];

  /** The run of a scenario, as `runScenario` gives it to the last bit. */
  readonly run = (frame: Frame, scenario: Scenario, model: Model): ScenarioRun => {
    const run = this.found(frame, scenario, model);
    this.now.push({ frame, model, run });
    return run;
  };

  /** Ends a round: what was asked for in it is what is known in the next. */
  keep(): void {
    this.known = this.now;
    this.now = [];
  }

  /** Ends a round that came to nothing: what was known before stays. */
  forget(): void {
    this.now = [];
  }

  private found(frame: Frame, scenario: Scenario, model: Model): ScenarioRun {
    const alike = this.known.filter(
      (each) =>
        each.frame.units === frame.units &&
        each.frame.start === frame.start &&
        each.frame.months === frame.months &&
        each.frame.taxAndGrants === frame.taxAndGrants &&
        each.model.contracts === model.contracts &&
        isSame(each.run.scenario.contracts, scenario.contracts) &&
        isSame(each.model.grants, model.grants) &&
        isSame(each.run.scenario.grants, scenario.grants),
    );
    const wanted = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
    const differing = ({ run }: Known) =>
      Object.keys(wanted).filter((key) => !Object.is(wanted[key], run.assumptions[key]));
    const [nearest] = alike
      .map((each) => ({ each, keys: differing(each) }))
      .sort((one, other) => one.keys.length - other.keys.length);
    if (!nearest) return runScenario(frame, scenario, model);
    const { each, keys } = nearest;
    if (keys.length === 0) return { ...each.run, scenario };
    return runScenario(frame, scenario, model, { run: each.run, affected: affectedColumns(model, keys) });
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
