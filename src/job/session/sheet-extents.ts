import type { Fact, Quantity } from '../../model/history';
import { addMonths, yearOf } from '../../quantities/month';
import type { SheetReading } from '../../region/region-reading';
import { monthText } from '../../report/month-text';
import type { Language } from '../../words/messages';
import type { Problem } from '../../words/problem';
import { textsOf } from '../../words/texts';
import type { Opening } from '../opening';
import { moneyQuantities } from './column-choices';
import { placeView } from './place-view';
import type { SourceView } from './view';

/** Every sheet with what it gave and how it stands with it. */
export function sheetViews(opening: Opening, problems: readonly Problem[], language: Language): SourceView['sheets'] {
  const { sheets, history } = opening.read.reading;
  const names = [...new Set(sheets.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const tables = sheets.filter(({ sheet }) => sheet === name);
    const own = problems.filter(({ place }) => place?.sheet === name);
    const used = tables.some(({ verdict: use, rowsUsed }) => use !== 'other' && rowsUsed > 0);
    const has = (severity: Problem['severity']) => own.some((problem) => problem.severity === severity);
    const facts = history.facts.filter(({ address }) => address.sheet === name);
    return {
      place: placeView(name),
      extent: extentOf(facts, tables, language),
      state: has('error') ? 'error' : !used ? 'unused' : has('doubt') ? 'doubt' : 'read',
    };
  });
}

/** What a sheet gave: units and care streams or versions of money, and the time it covers. */
function extentOf(facts: readonly Fact[], tables: readonly SheetReading[], language: Language): readonly string[] {
  const words = textsOf(language).session.source;
  if (facts.length === 0) return tables.some(({ dataRows }) => dataRows > 0) ? [words.rowsUnused] : [];
  const units = new Set(facts.flatMap(({ unit }) => unit ?? [])).size;
  const streams = new Set(facts.flatMap(({ stream }) => stream ?? [])).size;
  const first = facts.reduce((least, { from }) => (from < least ? from : least), facts[0]!.from);
  const last = facts
    .map(({ from, months }) => addMonths(from, months - 1))
    .reduce((latest, end) => (end > latest ? end : latest));
  const what = [
    ...(units > 0 ? [words.units({ count: units })] : []),
    ...(streams > 0 ? [words.streams({ count: streams })] : []),
    ...versionsOf(facts).map((version) => words.versions[version]),
  ];
  const monthly = new Set(facts.filter(({ months }) => months === 1).map(({ from }) => from)).size;
  const when =
    monthly > 0
      ? words.periods({ count: monthly, from: monthText(language, first), to: monthText(language, last) })
      : words.years({ from: yearOf(first), to: yearOf(last) });
  return [what.join(', '), when];
}

function versionsOf(facts: readonly Fact[]): readonly ('budget' | 'outcome' | 'forecast')[] {
  const found = facts.flatMap(({ quantity }) => (moneyQuantities.has(quantity) ? [quantity] : []));
  const version = (quantity: Quantity) =>
    quantity.endsWith('-budget') ? 'budget' : quantity.endsWith('-forecast') ? 'forecast' : 'outcome';
  const versions = new Set(found.map(version));
  return (['budget', 'outcome', 'forecast'] as const).filter((each) => versions.has(each));
}
