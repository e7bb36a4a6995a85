import type { ToldTexts } from '../told';
import { term } from './told-phrases';

/** Swedish texts of ranges and shapes of one's own on the sheets. */
export const spread = {
  /** Before the source of an assumption whose range or shape is the user's: as short as its column is narrow. */
  ownRange: (values: { low: string; high: string }) => `Eget spann (registret ${values.low} till ${values.high})`,
  ownShape: (values: { shape: string }) => `Egen form (registret ${values.shape})`,
  list: (values: { spreads: string }) => `Egna spann: ${values.spreads}. Övriga är registrets.`,
  item: (values: { term: string; low: string; high: string; shape: string }) =>
    `${values.term} ${values.low} till ${values.high} (${values.shape})`,
  itemFixed: (values: { term: string }) => `${values.term} dras inte`,
  correlated: (values: { terms: string; rank: string }) =>
    `Dras tillsammans, med rangkorrelationen ${values.rank}: ${values.terms}.`,
};

/** Swedish messages about ranges and shapes of one's own. */
export const spreadMessages = {
  'spread-order': (values: { key: string; low: string; high: string }) =>
    `Antagandet ${values.key} har lägsta värdet ${values.low} och högsta ${values.high}. Det lägsta ska vara lägre än det högsta. Rätta spannet, eller ta bort det så gäller registrets.`,
  'spread-beside-value': (values: { key: string; value: string; low: string; high: string }) =>
    `Antagandet ${values.key} är ${values.value}, utanför sitt eget spann ${values.low} till ${values.high}. Värdet används och spannet vidgas till det; kontrollera att det är avsett.`,
  'spread-follows': (values: { key: string; other: string }) =>
    `Antagandet ${values.key} har ett eget spann men inget eget värde: det följer ${values.other} och dras med det. Ge det ett eget värde, eller ta bort spannet.`,
};

/** The same as the pane's cards say it. */
export const toldSpread = {
  'spread-order': ({ key, low, high }) => [
    `Spannet för ${term(key)} går inte ihop`,
    `Lägsta värdet är ${low} och högsta ${high}. Det lägsta ska vara lägre än det högsta. Spannet är som det var.`,
  ],
  'spread-beside-value': ({ key, value, low, high }) => [
    `${term(key)} ligger utanför sitt eget spann`,
    `Värdet är ${value}, spannet ${low} till ${high}. Värdet används, och spannet vidgas till det.`,
  ],
  'spread-follows': ({ key, other }) => [
    `${term(key)} har ett eget spann som inte används`,
    `Det följer ${term(other)} och dras med det. Ge det ett eget värde, eller återställ spannet.`,
  ],
  'draws-lognormal-above-zero': ({ key, low }) => [
    `${term(key)} kan inte vara lognormalt`,
    `Lägsta värdet är ${String(low).replace('.', ',').replace('-', '\u2212')}, och en lognormal fördelning har bara värden över 0. Höj det, eller välj en annan form.`,
  ],
  'draws-discrete-weights': ({ key }) => [
    `Värdena för ${term(key)} har inga användbara vikter`,
    'Skriv minst ett värde, och minst en vikt över 0.',
  ],
} satisfies ToldTexts;
