import { readableText } from '../../language/text';
import { assumptionOf } from '../../model/assumptions';
import { buildModel, type Model, type ModelColumn } from '../../model/model';
import { grantSlots } from '../../model/scenario-grant';
import { cellName, columnNumber, type CellArea } from '../../quantities/cell-address';
import { elementTerm } from '../../report/column-headings';
import { equationWords } from '../../report/equation-words';
import { roles } from '../../report/layout';
import { termOf, termWithin } from '../../report/terms';
import type { Language } from '../../words/messages';
import { calendarMonthText } from '../../words/number-text';
import { failure } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { FileWorkbook } from '../../workbook/file/file-door';
import { openWorkbook } from '../../workbook/file/workbook-file';
import { embeddedState } from '../embedded-part';
import { numberedModels } from '../own-model-file';
import { modelsBeside } from '../question-models';
import type { HandedFile } from '../read';
import { restoredGrants } from '../stored-grants';
import { tracedWorkbook } from './open-traced';
import { labelsOf } from './labels';
import { cellsReadFor, readItself } from './read-cells';
import type { TraceDocument } from './trace-document';
import { columnName, numberAt, textAt, type TracedPlace, type TracedSheet, type TracedWorkbook } from './traced-sheets';
import { isCalculation, walk, type NeededColumn } from './walk';

/** Opens the report in a workbook for tracing; `version` is this program's. Throws VaxlaError where the file holds none. */
export function openReport(file: HandedFile, version: string): TracedWorkbook {
  const source = openWorkbook(file.bytes, file.name);
  const workbook = tracedWorkbook(source, toldIn(new FileWorkbook(source), version));
  if (workbook.sheets.length === 0) throw failure('trace-no-report', {}, { file: file.name });
  return workbook;
}

/** What a workbook's document tells of its figures: draws, payment models beside the three of the mission, state grants. */
function toldIn(workbook: FileWorkbook, version: string): Pick<TracedWorkbook, 'draws' | 'models' | 'grants'> {
  const state = embeddedState(workbook, version);
  if (state.kind !== 'open') return { draws: null, models: [], grants: [] };
  const { draws, own, scenarios } = state.model;
  return {
    draws: draws && draws.made > 0 ? { draws: draws.made, seed: draws.seed } : null,
    models: modelsBeside(numberedModels(own), scenarios),
    grants: grantSlots(scenarios.map(({ grants }) => restoredGrants(grants))),
  };
}

/**
 * How a figure of a report came about: its formula, the equations, the assumptions, the contracts and the cells that
 * were read, found by following the formulas in the file. `cell` is written as “Jämförelse!C14”, with or without the
 * sheet's first word. Throws VaxlaError where the cell is none of the report's figures.
 */
export function trace(workbook: TracedWorkbook, cell: string, language: Language): TraceDocument {
  const { file } = workbook;
  const start = placeAsked(workbook, cell);
  const { sheet, row, column } = start;
  const own = sheet.valueAt(row, column);
  if (own.kind === 'empty') throw failure('trace-cell-empty', { cell: nameOf(start) }, { file });
  const model = modelOf(workbook);
  const columns = new Map([...model.start, ...model.month, ...model.region].map((each) => [each.name, each] as const));
  const names = new Set([...columns.keys(), ...model.inputs.map(({ name }) => name)]);
  const known = (text: string) => names.has(text);
  const chosen = chosenBeside(start);
  const found = walk(workbook, chosen ?? start, known);
  return {
    schema: 1,
    file,
    sheet: sheet.name,
    cell: cellName(row, column),
    labels: [...labelsOf(start)],
    value: own.kind === 'text' ? own.text : own.kind === 'error' ? own.code : own.value,
    formula: sheet.formulaAt(row, column) ?? null,
    input: inputRoles.has(sheet.role),
    chosen: chosen ? where(chosen) : null,
    draws: isDrawn(start, chosen) ? workbook.draws : null,
    calculations: unique(
      found.reached.flatMap(({ sheet: other, area }) => calculationOf(other, area, columns, language)),
    ),
    through: found.through
      .filter(({ place }) => place.row !== row || place.column !== column || place.sheet !== sheet)
      .map(({ place, formula }) => ({ ...where(place), labels: [...labelsOf(place)], formula })),
    equations: found.columns.flatMap((needed) => equationOf(needed, columns.get(needed.name), language)),
    assumptions: [...new Set([...(sheet.role === roles.assumptions ? [start] : []), ...found.assumptions])].flatMap(
      (place) => assumptionAt(place),
    ),
    contracts: found.contracts.map(({ name, place }) => ({
      ...where(place),
      scenario: numberAt({ ...place, column: 0 }) ?? null,
      unit: textAt({ ...place, column: 3 }),
      name,
      term: termOf(language, name),
      value: numberAt(place) ?? null,
    })),
    read: [
      ...readItself(workbook, start, language),
      ...found.read.flatMap(({ name, place }) => {
        if (name === undefined) return readItself(workbook, place, language);
        const unit = textAt({ ...place, column: 1 });
        const value = numberAt(place) ?? null;
        return [
          { ...where(place), unit, term: termOf(language, name), value, cells: cellsReadFor(workbook, unit, name) },
        ];
      }),
    ],
    stopped: found.stopped,
  };
}

/** Sheets with cells that are there to be typed in. */
const inputRoles: ReadonlySet<string> = new Set([roles.assumptions, roles.contracts, roles.grants]);

/** Sheets on which intervals stand beside the figure with the chosen values. */
const rolesWithIntervals: ReadonlySet<string> = new Set([roles.board, roles.comparison, roles.uncertainty]);
/** Cells from an interval's first one to the figure with the chosen values: five percentiles and their errors. */
const intervalWidth = 10;

/** Whether a value comes from draws: it stands in an interval, or is a number of the sheet that holds nothing else. */
function isDrawn(place: TracedPlace, chosen: TracedPlace | undefined): boolean {
  const { sheet, row, column } = place;
  if (chosen) return true;
  return sheet.role === roles.uncertainty && numberAt(place) !== undefined && !sheet.formulaAt(row, column);
}

/** The figure with the chosen values that an end of an interval belongs to. */
function chosenBeside({ sheet, row, column }: TracedPlace): TracedPlace | undefined {
  const isNumber = numberAt({ sheet, row, column }) !== undefined;
  if (!rolesWithIntervals.has(sheet.role) || !isNumber || sheet.formulaAt(row, column) !== undefined) return undefined;
  for (let right = column + 1; right <= column + intervalWidth; right += 1) {
    if (sheet.formulaAt(row, right) !== undefined) return { sheet, row, column: right };
  }
  return undefined;
}

function placeAsked(workbook: TracedWorkbook, asked: string): TracedPlace {
  const { file } = workbook;
  const [, quoted, plain, letters, digits] =
    /^\s*(?:(?:'(.+)'|([^!]+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})\s*$/.exec(asked) ?? [];
  if (letters === undefined || digits === undefined) throw failure('trace-cell-unread', { cell: asked }, { file });
  const wanted = (quoted?.replace(/''/g, "'") ?? plain ?? '').trim();
  const sheet = sheetAsked(workbook, wanted);
  if (!sheet) {
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    throw failure('trace-sheet-unknown', { sheet: wanted, sheets }, { file });
  }
  return { sheet, row: Number(digits) - 1, column: columnNumber(letters) };
}

/** The sheet of a name, whole or without its first word; *Jämförelse* where none is said. */
function sheetAsked(workbook: TracedWorkbook, wanted: string): TracedSheet | undefined {
  if (wanted === '') return workbook.sheets.find(({ role }) => role === roles.comparison);
  const plain = (name: string) => name.toLowerCase().replace(/^växla\s+/, '');
  return workbook.sheets.find(({ name }) => plain(name) === plain(wanted));
}

/** A model with as many contracts per unit as the workbook's columns have. */
function modelOf({ sheets, models, grants }: TracedWorkbook): Model {
  const contracts = sheets.find(({ role }) => role === roles.contracts);
  let most = 2;
  if (contracts) {
    for (let row = 0; row < 12; row += 1) {
      for (let column = 0; textAt({ sheet: contracts, row, column }) !== '' || column < 12; column += 1) {
        const slot = /^model_(\d+)$/.exec(textAt({ sheet: contracts, row, column }))?.[1];
        most = Math.max(most, Number(slot ?? 0));
      }
    }
  }
  return buildModel(most, { models, grants });
}

const nameOf = ({ sheet, row, column }: TracedPlace) => `${sheet.name}!${cellName(row, column)}`;
const where = ({ sheet, row, column }: TracedPlace) => ({ sheet: sheet.name, cell: cellName(row, column) });

function calculationOf(
  sheet: TracedSheet,
  area: CellArea,
  columns: ReadonlyMap<string, ModelColumn>,
  language: Language,
): TraceDocument['calculations'] {
  const month = (row: number) => {
    const year = numberAt({ sheet, row, column: 3 });
    const calendarMonth = numberAt({ sheet, row, column: 4 });
    if (year === undefined || calendarMonth === undefined) return '';
    return `${calendarMonthText(language, calendarMonth)} ${year}`;
  };
  const units = new Set<string>();
  for (let row = area.top; row <= area.bottom; row += 1) units.add(textAt({ sheet, row, column: 1 }));
  const found: TraceDocument['calculations'] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const name = columnName({ sheet, row: area.top, column }, (text) => columns.has(text));
    if (name === undefined) continue;
    found.push({
      sheet: sheet.name,
      cell: areaText({ ...area, left: column, right: column }),
      name,
      term: termOf(language, name),
      units: [...units].filter((unit) => unit !== ''),
      months: textsOf(language).trace.months({ from: month(area.top), to: month(area.bottom) }),
    });
  }
  return found;
}

function areaText({ top, left, bottom, right }: CellArea): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

function equationOf(
  { name, place, depth }: NeededColumn,
  column: ModelColumn | undefined,
  language: Language,
): TraceDocument['equations'] {
  if (!column || !isCalculation(place.sheet)) return [];
  const texts = textsOf(language);
  const { equation, element } = column;
  const source = equation.number === undefined ? undefined : texts.equationSources[equation.number as 1];
  return [
    {
      ...where(place),
      name,
      term: elementTerm(texts, equationWords(texts, equation.name)[0], element),
      number: equation.number ?? null,
      notation: equation.value,
      words: readableText(column.value, (word) => termWithin(language, word), language),
      source: source?.[0] ?? null,
      basis: source?.[1] ?? null,
      depth,
    },
  ];
}

/** A row of the register as it stands on its sheet, in the sheet's own words. */
function assumptionAt(place: TracedPlace): TraceDocument['assumptions'] {
  const at = (column: number) => ({ ...place, column });
  const key = textAt(at(0));
  if (!assumptionOf(key.replace(/_\d+$/, '')) && !assumptionOf(key)) return [];
  const value = at(3);
  return [
    {
      ...where(value),
      key,
      term: textAt(at(1)),
      value: numberAt(value) ?? null,
      low: numberAt(at(4)) ?? null,
      high: numberAt(at(5)) ?? null,
      basis: textAt(at(7)),
      source: textAt(at(8)),
      owner: textAt(at(9)),
    },
  ];
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
