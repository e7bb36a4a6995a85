import { parameterKinds } from '../model/known-models';
import { paymentLibrary } from '../model/payment-library';
import type { ParameterKind } from '../model/payment-library/parameters';
import { contractParameters } from '../model/payment-model';
import { columnLetters } from '../quantities/cell-address';
import { unitInputs, type ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { termOf } from './terms';
import { areaOf, cell, cells, formulaCell } from './cells';
import { contractLabelColumns, roles } from './layout';
import { modelNameFormula } from './rules-sheet';
import type { PlannedCell, PlannedSheet, Validation } from './plan';
import { formats, inScenarioInk, looks, scenarioMarks, withFormat } from './styles';

/** *Avtal*: per scenario and unit the levels, the present contract and each switch; the yellow cells drive the formulas. */
export function contractsSheet(places: Places, texts: Texts, runs: readonly ScenarioRun[]): PlannedSheet {
  const { contracts, frame, model } = places;
  const words = texts.report.contracts;
  const kinds = parameterKinds(model.models);
  const width = Math.max(...contracts.columns.values()) + 1;
  const groupRow: PlannedCell[] = Array.from({ length: width }, () => cell('', looks.headerBand));
  for (const { contract, left } of contracts.groups) {
    const text =
      contract === 0
        ? words.levels
        : contract === 1
          ? words.baseContract
          : words.switchContract({ number: contract - 1 });
    groupRow[left] = cell(text, looks.headerBand);
  }
  const headers: PlannedCell[] = [words.number, words.scenario, words.number, texts.report.unit].map((text) =>
    cell(text, { ...looks.headerBand, align: 'left', vertical: 'top', ...(text !== words.number && { indent: 1 }) }),
  );
  const keys: PlannedCell[] = headers.map(() => cell('', looks.header));
  for (const [name, column] of contracts.columns) {
    const key = name.replace(/_\d+$/, '');
    headers[column] = cell(headingOf(places, kinds, texts, key), {
      ...looks.headerWrapped,
      ...(key === 'modelName' && { align: 'left', indent: 1 }),
    });
    keys[column] = cell(key === 'modelName' ? '' : name, { ...looks.headerNoteLast, size: 8 });
  }
  const rows = runs.flatMap((run, scenario) =>
    frame.units.map((unit, index) => {
      const row = contracts.top + scenario * frame.units.length + index;
      const values = unitInputs(model, unit, run.scenario.contracts[index]!);
      const line: PlannedCell[] = [
        cell(scenario + 1, withFormat(looks.value, formats.whole)),
        cell(`${scenarioMarks[scenario] ?? ''} ${run.scenario.name}`, inScenarioInk(looks.label, scenario)),
        cell(index + 1, withFormat(looks.value, formats.whole)),
        cell(unit.name, looks.label),
      ];
      for (const [name, column] of contracts.columns)
        line[column] = inputCell(places, kinds, name, column, row, values);
      return line;
    }),
  );
  const longest = Math.max(...frame.units.map(({ name }) => name.length), 16);
  return {
    role: roles.contracts,
    title: places.titles[roles.contracts]!,
    columnWidths: [
      4,
      24,
      4,
      Math.min(40, longest + 2),
      ...[...contracts.columns.keys()].map((name) => (name.startsWith('modelName') ? 26 : 12)),
    ],
    rowHeights: { 5: 45 },
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell(words.subtitle({ sheet: places.titles[roles.rules]! }), looks.text)],
        [cell(words.blank, looks.text)],
        [cell(places.caution, looks.text)],
      ]),
      cells(4, 0, [groupRow, headers, keys]),
      cells(contracts.top, 0, rows),
    ],
    freeze: { row: contracts.top, column: contractLabelColumns },
    page: {
      orientation: 'landscape',
      fitWide: 2,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [4, 6],
      repeatColumns: [0, 3],
      header: { left: words.title, right: places.caution },
    },
    validations: modelChecks(places, kinds, texts, runs.length),
  };
}

const nine = new Set<string>(contractParameters);

type ParameterKinds = ReturnType<typeof parameterKinds>;

/** The term above a column: the sheet's own word, or what the payment model's parameter is called. */
function headingOf({ language }: Places, kinds: ParameterKinds, texts: Texts, key: string): string {
  const words = texts.report.contracts;
  if (Object.hasOwn(words, key)) return words[key as keyof typeof words] as string;
  const kind = kinds.get(key);
  const measure = texts.report.measures[kind?.unit ?? '1'] ?? '';
  const term = termOf(language, key);
  return measure === '' ? term : `${term}, ${measure}`;
}

function inputCell(
  places: Places,
  kinds: ParameterKinds,
  name: string,
  column: number,
  row: number,
  values: ReadonlyMap<string, number | readonly number[]>,
): PlannedCell {
  const { model: whole, nameOf } = places;
  const key = name.replace(/_\d+$/, '');
  if (key === 'modelName') {
    const number = values.get(name.replace('modelName', 'model')) as number;
    const known = whole.models.find((model) => model.number === number);
    const formula = modelNameFormula(places, `${columnLetters(column - 1)}${row + 1}`);
    return formulaCell(formula, known ? nameOf(known.key) : '–', looks.label);
  }
  const value = values.get(name) as number;
  const slot = /_(\d+)$/.exec(name)?.[1];
  const model =
    slot === undefined ? undefined : whole.models.find(({ number }) => number === values.get(`model_${slot}`));
  const kind = kinds.get(key);
  const unused = kind !== undefined && !model?.parameters.some((each) => each.key === key);
  return cell(value, withFormat(looks.input, inputFormat(kind, key, unused)));
}

function inputFormat(kind: ParameterKind | undefined, key: string, unused: boolean): string {
  const isShare = kind?.style === 'percent';
  if (unused) return isShare ? formats.unusedPercent : formats.unusedNumber;
  if (isShare) return formats.percent;
  if (key === 'budget_given' || key === 'assignment_given' || kind?.unit === 'tkr') return formats.points;
  if (kind?.unit === 'persons') return formats.points;
  if (kind?.unit === '1') return formats.number;
  return kind ? formats.level : formats.whole;
}

/** Model numbers are whole and exist; parameters are shares between 0 and 1.5. */
function modelChecks(places: Places, kinds: ParameterKinds, texts: Texts, scenarios: number): readonly Validation[] {
  const { contracts, frame, model, rules } = places;
  const words = texts.report.assumptions;
  const bottom = contracts.top + scenarios * frame.units.length - 1;
  const checks: Validation[] = [];
  const numbers = [...model.models, ...paymentLibrary, ...rules.blocks].map(({ number }) => number);
  for (const [name, column] of contracts.columns) {
    const key = name.replace(/_\d+$/, '');
    const area = { ...areaOf(contracts.top, column), bottom };
    const warning = { title: words.validationTitle, text: words.validationText };
    if (key === 'model')
      checks.push({ area, kind: 'whole', low: Math.min(...numbers), high: Math.max(...numbers), ...warning });
    else if (nine.has(key) && kinds.get(key)?.style === 'percent')
      checks.push({ area, kind: 'decimal', low: 0, high: 1.5, ...warning });
    else if (key === 'phase') checks.push({ area, kind: 'whole', low: 1, high: 120, ...warning });
  }
  return checks;
}
