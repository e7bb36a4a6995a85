import { parseExpression } from '../language/parse';
import { readableText } from '../language/text';
import { isRegionReading } from '../model/grant-rule';
import { grantNames } from '../model/state-grants/state-grant';
import { columnLetters } from '../quantities/cell-address';
import { regionInputValues } from '../simulate/region-inputs';
import { yearRows, type ScenarioRun } from '../simulate/run';
import { libraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, formulaCell, onSheet } from './cells';
import { grantTerm, grantTitle } from './grant-words';
import { grantKeys, grantLabelColumns, grantRow, grantYearColumns } from './grants-layout';
import { roles } from './layout';
import type { PlannedCell, PlannedSheet, Validation } from './plan';
import { formats, inScenarioInk, looks, scenarioMarks, withFormat } from './styles';

/** What a year's columns show of each grant, by the equation behind it. */
const yearColumns = ['received', 'administration', 'net'] as const;

/** *Statsbidrag*: per scenario and grant when it is paid and its numbers, in yellow cells, and what the year's grant comes to. */
export function grantsSheet(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  year: number,
): PlannedSheet {
  const { grants: layout, model, frame } = places;
  const words = texts.grants;
  const width = grantLabelColumns + grantYearColumns + layout.columns.size;
  const headers: PlannedCell[] = [words.number, words.scenario, words.number, words.grant].map((text) =>
    cell(text, { ...looks.headerBand, align: 'left', vertical: 'top', ...(text !== words.number && { indent: 1 }) }),
  );
  const keys: PlannedCell[] = headers.map(() => cell('', looks.header));
  for (const [key, column] of layout.columns) {
    headers[column] = cell(measuredTerm(texts, language, key), looks.headerWrapped);
    keys[column] = cell(key, { ...looks.headerNoteLast, size: 8 });
  }
  const groups: PlannedCell[] = Array.from({ length: width }, () => cell('', looks.headerBand));
  groups[grantLabelColumns] = cell(words.inYear({ year }), looks.headerBand);
  yearColumns.forEach((name, index) => {
    headers[grantLabelColumns + index] = cell(words[name], looks.headerWrapped);
    keys[grantLabelColumns + index] = cell('', looks.header);
  });
  const rows = runs.flatMap((run, scenario) => {
    const values = regionInputValues(model, frame, run.scenario);
    return model.grants.map(({ grant, name }, index) => {
      const own = new Set(grantKeys(model, index));
      const line: PlannedCell[] = [
        cell(scenario + 1, withFormat(looks.value, formats.whole)),
        cell(`${scenarioMarks[scenario] ?? ''} ${run.scenario.name}`, inScenarioInk(looks.label, scenario)),
        cell(index + 1, withFormat(looks.value, formats.whole)),
        cell(grantTitle(language, grant.key, name), looks.label),
        ...yearCells(places, run, index, year),
      ];
      for (const [key, column] of layout.columns) {
        line[column] = own.has(key)
          ? cell(values.get(`state_${key}_${index + 1}`) as number, withFormat(looks.input, grantNumberFormat(key)))
          : cell(words.none, looks.value);
      }
      return line;
    });
  });
  const rulesTop = layout.top + rows.length + 1;
  return {
    role: roles.grants,
    title: places.titles[roles.grants]!,
    columnWidths: [4, 24, 4, 34, ...Array.from({ length: width - grantLabelColumns }, () => 12)],
    rowHeights: { [layout.top - 2]: 60 },
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell(`${words.subtitle} ${places.caution}`, looks.text)],
        [cell(words.blank, looks.text)],
        ...words.reads.map((text) => [cell(readsRegion(places) ? text : '', looks.text)]),
      ]),
      cells(layout.top - 3, 0, [groups, headers, keys]),
      cells(layout.top, 0, rows),
      cells(rulesTop, 0, ruleRows(places, texts, language)),
    ],
    freeze: { row: layout.top, column: grantLabelColumns },
    page: {
      orientation: 'landscape',
      fitWide: 2,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatColumns: [0, grantLabelColumns - 1],
      header: { left: words.title, right: places.caution },
    },
    validations: numberChecks(places, texts, runs.length),
  };
}

/** The term over a column, with its unit where it is money. */
function measuredTerm(texts: Texts, language: Language, key: string): string {
  const words = texts.grants;
  const term = grantTerm(language, key)!;
  const unit = grantNames[key as keyof typeof grantNames] ?? '';
  return unit.includes('tkr')
    ? words.measured({ term, unit: words.measures[unit] ?? texts.report.measures[unit]! })
    : term;
}

const readsRegion = ({ model }: Places): boolean =>
  model.grants.some(({ grant }) => grant.parameters.some(({ key }) => isRegionReading(key)));

/** How a number of a grant is written on its sheet, by its key. */
export function grantNumberFormat(key: string): string {
  if (key === 'from' || key === 'to' || key.endsWith('_read')) return formats.whole;
  if (['attained', 'threshold', 'admin_share'].includes(key)) return formats.percent;
  return ['per_head', 'hour_cost', 'price_per_operation', 'months_met'].includes(key) ? formats.number : formats.points;
}

/** What a grant comes to in the year shown, mkr, from the calculation. */
function yearCells(places: Places, run: ScenarioRun, grant: number, year: number): readonly PlannedCell[] {
  const { calculation, frame, titles } = places;
  const months = yearRows(frame, year);
  const look = withFormat(looks.value, formats.level);
  const of = (name: string) => {
    const column = `state_${name}_${grant + 1}`;
    const at = calculation.region.get(column);
    if (at === undefined) return { formula: '0', value: 0 };
    const [first, last] = [months[0]!, months[months.length - 1]!].map((row) => calculation.regionTop + row + 1);
    const range = `${columnLetters(at)}${first}:${columnLetters(at)}${last}`;
    const series = run.region.get(column)!;
    const total = months.reduce((sum, row) => sum + series[row]!, 0);
    return { formula: `SUM(${onSheet(titles[roles.calculation(run.scenario.id)]!, range)})`, value: total };
  };
  const [received, administration] = [of('received'), of('administration')];
  return [
    formulaCell(`${received.formula}/1000`, received.value / 1000, look),
    formulaCell(`${administration.formula}/1000`, administration.value / 1000, look),
    formulaCell(
      `(${received.formula}-${administration.formula})/1000`,
      (received.value - administration.value) / 1000,
      look,
    ),
  ];
}

/** Each grant's two rules in words, and what is not known of it. */
function ruleRows(places: Places, texts: Texts, language: Language): readonly (readonly PlannedCell[])[] {
  const words = texts.grants;
  const { stateGrants, grantTerms } = libraryTexts(language);
  const inWords = (rule: string) =>
    readableText(parseExpression(rule), (name) => grantTerms[name as keyof typeof grantTerms], language);
  return [
    [cell(words.rules, looks.section)],
    ...places.model.grants.flatMap(({ grant, name }, index) => [
      [
        cell(index + 1, withFormat(looks.value, formats.whole)),
        cell(grantTitle(language, grant.key, name), looks.labelPlain),
      ],
      [cell(''), cell(`${words.received}: ${inWords(grant.received)}`, looks.text)],
      ...(grant.administration === '0'
        ? []
        : [[cell(''), cell(`${words.administration}: ${inWords(grant.administration)}`, looks.text)]]),
      [cell(''), cell(stateGrants[grant.key as keyof typeof stateGrants].unknown.join(' '), looks.text)],
    ]),
  ];
}

/** Numbers within the grant's own limits, as a warning. */
function numberChecks({ grants: layout, model }: Places, texts: Texts, scenarios: number): readonly Validation[] {
  const { validationTitle: title, validationText: text } = texts.report.assumptions;
  const checks: Validation[] = [];
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    model.grants.forEach(({ grant }, index) => {
      const row = grantRow(layout, scenario, index);
      for (const { key, low, high } of grant.parameters) {
        const column = layout.columns.get(key)!;
        const area = { top: row, bottom: row, left: column, right: column };
        checks.push({ area, kind: 'decimal', low, high, title, text });
      }
    });
  }
  return checks;
}
