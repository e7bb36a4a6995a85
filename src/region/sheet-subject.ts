import { cellAt, type Grid } from './grid';
import { foldHeader } from './header-text';
import { numberText } from './number-text';
import { cellText } from './table';

/** What a sheet is about that gives the model nothing. */
export const sheetSubjects = [
  ...(['empty', 'text', 'headings', 'beds', 'cancelled-operations', 'waiting-times', 'drg-weights'] as const),
  ...(['life-expectancy', 'vaccinations', 'inhabitants', 'population', 'income', 'state-grants', 'regions'] as const),
  ...(['staff', 'quality', 'indicators', 'sites', 'code-list', 'figures'] as const),
] as const;
type SheetSubject = (typeof sheetSubjects)[number];

/**
 * Words that tell what a table is about, in Swedish and English, as `foldHeader` folds; a word may be the beginning of a
 * longer one. To add a subject: a line here, its name in `sheetSubjects`, its sentences in the inspection's words.
 */
const subjectWords: Readonly<Partial<Record<SheetSubject, readonly string[]>>> = {
  beds: ['vårdplats', 'disponibla', 'beläggning', 'överbeläggning', 'beds', 'bed occupancy', 'occupied', 'kh03'],
  'cancelled-operations': [
    ...['inställd', 'inställda operationer', 'strukna operationer', 'cancelled operation', 'cancelled elective'],
    ...['operations cancelled', 'last minute cancel', 'last minute elective'],
  ],
  'waiting-times': [
    ...['väntetid', 'medianväntetid', 'waiting time', 'weeks waited', 'median wait', 'weeks since referral'],
  ],
  'drg-weights': ['drg', 'msdrg', 'viktlista', 'relativvikt', 'relative weight', 'gmlos'],
  'life-expectancy': ['medellivslängd', 'livslängd', 'life expectancy', 'dödstal', 'dödlighet', 'mortality'],
  vaccinations: ['vaccin', 'dos 1', 'dos1', 'minst 1 dos'],
  population: ['befolkning', 'folkmängd', 'invånare', 'population', 'inhabitants'],
  income: ['inkomst', 'förvärvsinkomst', 'medianinkomst', 'household income', 'median income', 'disposable income'],
  'state-grants': ['statsbidrag', 'riktade bidrag', 'state grant'],
  staff: ['årsarbetare', 'anställda', 'sjukfrånvaro', 'bemanning', 'fte', 'headcount', 'workforce', 'sickness'],
  quality: ['återinskriv', 'vårdrelaterade', 'trycksår', 'patienterfarenhet', 'readmission', 'infection'],
  indicators: ['nyckeltal', 'kolada', 'indikator', 'indicator'],
  sites: ['utbudspunkt', 'vårdcentral', 'populärnamn', 'hsa', 'adress', 'postnummer', 'postcode', 'latitud'],
};
/** A table by these is about people, whatever it counts. */
const sexWords = ['female', 'male', 'kvinnor', 'män', 'flickor', 'pojkar'];
const groupWords = ['age', 'ålder', 'åldersgrupp', 'q1', 'per person', 'per invånare'];
/** The regions of Sweden; a table that names most of them is about the country. */
const regions = [
  ...[
    'stockholm',
    'uppsala',
    'södermanland',
    'sörmland',
    'östergötland',
    'jönköping',
    'kronoberg',
    'kalmar',
    'gotland',
  ],
  ...['blekinge', 'skåne', 'halland', 'västra götaland', 'värmland', 'örebro', 'västmanland', 'dalarna', 'gävleborg'],
  ...['västernorrland', 'jämtland', 'västerbotten', 'norrbotten'],
];
const mostRegions = 12;

/** How much of a sheet is heard: its head. */
const heard = { rows: 30, columns: 40 } as const;
/** A list of codes and names has its header at the top. */
const headerRows = 5;
/** A word in the name of the sheet or the file weighs as much as this many in the cells. */
const nameWeight = 2;
/** Fewer words than this may stand there by chance. */
const certain = 3;

/**
 * What a sheet that gives no figures is about, told by its name, its file's name and the texts of its first rows: the
 * subject with most of its words there. 'text' has no numbers, 'headings' a single row, 'figures' no word that is known.
 */
export function sheetSubject(grid: Grid): SheetSubject {
  const filled = grid.rows.filter((row) => row.some((cell) => cellText(cell) !== '')).length;
  if (filled === 0) return 'empty';
  const texts = headTexts(grid).map(foldHeader);
  const names = [grid.sheet, grid.file.replace(/\.\w+$/, '')].map(foldHeader);
  const scores = new Map<SheetSubject, number>();
  for (const [subject, words] of Object.entries(subjectWords)) {
    let score = 0;
    for (const word of words) {
      score += nameWeight * names.filter((name) => says(word, name)).length;
      if (texts.some((text) => says(word, text))) score += 1;
    }
    if (score > 0) scores.set(subject as SheetSubject, score);
  }
  // That they are indicators says less than what they indicate.
  if (scores.size > 1) scores.delete('indicators');
  const [best, score] = [...scores].sort(([, one], [, other]) => other - one)[0] ?? ['figures', 0];
  const figures = grid.rows.some((row, index) => row.some((_, column) => isFigure(grid, index, column)));
  const coded = grid.rows.slice(0, headerRows).some((row) => {
    const headers = row.map((cell) => foldHeader(cellText(cell)));
    return headers.filter((text) => /(?:^| )(?:code|kod|id|name|namn)$/.test(text)).length >= 2;
  });
  if (!figures) {
    if (filled === 1) return 'headings';
    return best === 'sites' ? 'sites' : coded ? 'code-list' : 'text';
  }
  const named = (words: readonly string[]): boolean => words.some((word) => texts.some((text) => says(word, text)));
  const aboutPopulation = subjectWords.population?.some((word) => names.some((name) => says(word, name)));
  const people = best === 'population' || best === 'figures' || score < certain;
  if (people && !aboutPopulation && named(sexWords) && named(groupWords)) return 'inhabitants';
  const country = regions.filter((name) => texts.some((text) => says(name, text))).length >= mostRegions;
  if (country && score < certain && best !== 'state-grants') return 'regions';
  return best === 'figures' && coded ? 'code-list' : best;
}

function says(word: string, text: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}

/** Texts of a sheet's first rows; prose is heard as well. */
function headTexts(grid: Grid): string[] {
  return grid.rows.slice(0, heard.rows).flatMap((row) =>
    row.slice(0, heard.columns).flatMap((cell) => {
      const text = cell.kind === 'text' ? cellText(cell) : '';
      return text === '' ? [] : [text];
    }),
  );
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  if (cell.kind === 'number') return cell.date === undefined;
  if (cell.kind !== 'text') return false;
  const { kind } = numberText(cell.text);
  return kind === 'number' || kind === 'ambiguous';
}
