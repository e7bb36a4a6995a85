import type { ScenarioRun, UnitRun } from '../../src/simulate/run';

/** The series of two runs whose values differ by more than a share of the series' largest, each with the first month it does. */
export function differing(
  one: ReadonlyMap<string, Float64Array>,
  other: ReadonlyMap<string, Float64Array>,
  tolerance = 0,
): readonly string[] {
  return [...one].flatMap(([name, series]) => {
    const against = other.get(name);
    if (!against) return [`${name} is missing`];
    const largest = series.reduce((most, value, row) => Math.max(most, Math.abs(value), Math.abs(against[row]!)), 0);
    const row = series.findIndex((value, index) => !(Math.abs(value - against[index]!) <= tolerance * largest));
    return row < 0 ? [] : [`${name} in month ${row - 11}: ${series[row]} and ${against[row]}`];
  });
}

/** Every series of every unit and the region that differs between two runs; a unit is found by its name. */
export function differingAnywhere(one: ScenarioRun, other: ScenarioRun, tolerance = 0): readonly string[] {
  const units = one.units.flatMap((unit) => {
    const again = other.units.find(({ name }) => name === unit.name);
    return again ? differing(unit.series, again.series, tolerance) : [`${unit.name} is missing`];
  });
  return [...units, ...differing(one.region, other.region, tolerance)];
}

/** Some series of a unit, by column name. */
export function chosen(unit: UnitRun, names: readonly string[]): ReadonlyMap<string, Float64Array> {
  return new Map(names.map((name) => [name, unit.series.get(name)!]));
}
