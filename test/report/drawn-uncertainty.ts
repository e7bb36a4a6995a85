import type { Model } from '../../src/model/model';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { ranges } from '../simulate/ranges';
import type { Frame, ScenarioRun } from '../../src/simulate/run';
import { batchFigures } from '../../src/simulate/uncertainty/batch-figures';
import { collected } from '../../src/simulate/uncertainty/collected';
import { wantedColumns } from '../../src/simulate/uncertainty/figure-rows';
import { planFor } from '../../src/simulate/uncertainty/refined';
import type { TotalEffect, Uncertainty } from '../../src/simulate/uncertainty/uncertainty';

/** Scenarios that are drawn: those of the board page. */
const drawnScenarios = 3;

/** What one batch of draws says of the first scenarios; the drivers' swings stand in for their total effects. */
export function drawnUncertainty(frame: Frame, runs: readonly ScenarioRun[], model: Model, year: number): Uncertainty {
  const shown = runs.slice(0, drawnScenarios);
  const question = { frame, scenarios: shown.map(({ scenario }) => scenario), model, year };
  const plan = planFor(question, { seed: 2026, draws: 1 });
  const drivers = ranges(frame, shown, model, year).scenarios.map((own) => own.drivers);
  const totalEffects = drivers.map((own) => {
    const squares = own.map(({ key, atLow, atHigh }) => ({ key, square: (atHigh - atLow) ** 2 }));
    const all = squares.reduce((sum, { square }) => sum + square, 0);
    return squares.map(({ key, square }): TotalEffect => ({ key, share: square / all, error: 0.01 }));
  });
  const batch = batchFigures(question, plan, openKernel(model, wantedColumns), 0);
  return collected(question, plan, [batch], { drivers, totalEffects });
}
