import type { Quantity } from '../../model/history';
import type { Coverage } from '../../region/coverage';
import type { Language } from '../../words/messages';
import type { Problem } from '../../words/problem';
import { textsOf } from '../../words/texts';
import type { Opening } from '../opening';
import type { SourceView } from './view';

/** What the sheets lack, and what is done instead. */
export function missingParts(
  opening: Opening,
  problems: readonly Problem[],
  taxKnown: boolean,
  language: Language,
): SourceView['missing'] {
  const words = textsOf(language).session.source.missing;
  const { coverage, reading } = opening.read;
  const units = coverage.units.filter(({ simulable }) => simulable);
  const has = (...wanted: readonly Quantity[]) =>
    reading.history.facts.some(({ quantity }) => wanted.includes(quantity));
  const part = (
    [title, all]: readonly string[],
    some: ((values: { units: string }) => string) | undefined,
    without: Coverage['units'],
  ) => {
    if (without.length === 0) return [];
    const names = without.map(({ name }) => name).join(', ');
    return [{ title: title!, text: without.length === units.length || !some ? all! : some({ units: names }) }];
  };
  const lacking = (wanted: (unit: Coverage['units'][number]) => boolean) => units.filter((unit) => !wanted(unit));
  const queued = lacking(({ queue }) => queue.p || queue.o);
  return [
    ...part(words.queue, words.someQueue, queued),
    ...part(
      words.guarantee,
      words.someGuarantee,
      units.filter(({ queue, careGuarantee }) => (queue.p || queue.o) && !careGuarantee.p && !careGuarantee.o),
    ),
    ...part(
      words.annual,
      words.someAnnual,
      lacking(({ granularity }) => granularity === 'monthly'),
    ),
    ...(has('payment', 'payment-budget') ? [] : part(words.payment, undefined, units)),
    ...(has('assigned-points') ? [] : part(words.assignment, undefined, units)),
    ...(taxKnown ? [] : part(words.tax, undefined, units)),
    ...(problems.some(({ code }) => code === 'scenario-contract-assumed')
      ? part(words.contract, undefined, units)
      : []),
  ];
}
