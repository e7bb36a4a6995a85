import { assumptions, assumptionValues } from '../model/assumptions';
import type { Scenario } from '../model/scenario';
import { monthCode } from '../quantities/month';
import type { BaseYear } from '../region/base-year';
import { finding } from '../region/finding';
import type { Frame } from '../simulate/run';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { failure, type Problem } from '../words/problem';
import { unusualGrants } from './grant-file';
import { checkSpreads, spreadDoubts } from './spread-checks';

/** Yearly rates: one above 100 per cent was typed in per cent. */
const yearlyRates = ['g', 'g_kap', 'LPIK', 'prodkrav', 'prod_real', 'assigned_g', 'growth', 'u', 'v_val'] as const;

/**
 * What a scenario's numbers make impossible is refused (VaxlaError); what is merely unusual is returned as doubts: values
 * outside the register's range, a start that lies within the data.
 */
export function checkedNumbers(
  base: BaseYear,
  frame: Frame,
  scenarios: readonly Scenario[],
  language: Language,
): readonly Problem[] {
  const written = (value: number) =>
    numberText(language, value, 4)
      .replace(/(?<=[.,]\d*?)0+$/, '')
      .replace(/[.,]$/, '');
  const percent = (share: number) => percentText(language, share, 0);
  for (const { assumptions: own, contracts } of scenarios) {
    const values = assumptionValues({ ...frame.assumptions, ...own });
    for (const key of yearlyRates) {
      const value = values[key]!;
      if (value > 1 || value <= -1) throw failure('scenario-share-as-percent', { key, value: written(value) });
    }
    if (values['h']! + values['v']! > 1) {
      throw failure('scenario-cost-shares', { h: percent(values['h']!), v: percent(values['v']!) });
    }
    contracts.forEach((unit, index) => {
      for (const { parameters } of [unit.base, ...unit.switches.map(({ contract }) => contract)]) {
        if (parameters.rho + parameters.m_mal <= 1) continue;
        const shares = { rho: percent(parameters.rho), goal: percent(parameters.m_mal) };
        throw failure('scenario-contract-shares', { unit: base.units[index]!.name, ...shares });
      }
    });
  }
  checkSpreads(frame, written);
  const own = scenarios.map((scenario) => scenario.assumptions);
  const unusual = assumptions.flatMap(({ key, low, high }) => {
    // A value in common is held against the range that it is drawn from.
    const given = frame.spreads?.[key] ? own : [frame.assumptions, ...own];
    const outside = [...new Set(given.flatMap((values) => values[key] ?? []))].filter(
      (value) => value < low || value > high,
    );
    return outside.map((value) =>
      finding('doubt', 'scenario-assumption-outside', {
        key,
        value: written(value),
        low: written(low),
        high: written(high),
      }),
    );
  });
  unusual.push(...spreadDoubts(frame, written), ...unusualGrants(scenarios, written));
  const early = frame.start <= base.to;
  const within = { start: monthCode(frame.start), to: monthCode(base.to) };
  return early ? [...unusual, finding('doubt', 'scenario-starts-in-data', within)] : unusual;
}
