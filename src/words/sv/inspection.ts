import { numberText } from '../number-text';

const show = (value: number): string => numberText('sv', value, 0);
const counted = (count: number, one: string, many: string): string => `${show(count)} ${count === 1 ? one : many}`;

/** Left-out rows by why, for one and for many. */
const leftOut: Readonly<Record<string, readonly [string, string]>> = {
  total: ['summarad', 'summarader'],
  part: ['varav-rad', 'varav-rader'],
  section: ['mellanrubrik', 'mellanrubriker'],
  footnote: ['fotnot', 'fotnoter'],
  'no period': ['rad utan period', 'rader utan period'],
  'unknown line': ['rad med okänd benämning', 'rader med okänd benämning'],
  'left out': ['rad som ska utelämnas', 'rader som ska utelämnas'],
};

const toActivity = 'Lämna in vårdtillfällen, besök eller DRG-poäng per enhet och månad.';
const toBoth = 'Lämna in verksamhet och kostnad per enhet.';

/** Swedish texts of the inspection: what each sheet holds, why it is not used, what is missing and what to do next. */
export const inspection = {
  verdicts: {
    activity: 'Verksamhet',
    budget: 'Budget och utfall',
    both: 'Verksamhet och budget',
    other: 'Används inte',
  },
  header: (values: { rows: string }) => `rubrik på rad ${values.rows}`,
  used: (values: { rows: number }) => `${counted(values.rows, 'rad används', 'rader används')}`,
  leftOut: (values: { reason: string; rows: number }) => {
    const [one, many] = leftOut[values.reason] ?? leftOut['left out']!;
    return counted(values.rows, one, many);
  },
  leftOutRows: (values: { list: string }) => `utelämnat: ${values.list}`,
  rows: (values: { rows: number }) => counted(values.rows, 'rad', 'rader'),
  stream: { a: 'akut', p: 'planerad', o: 'öppen' },
  findings: { error: 'Hinder', doubt: 'Tveksamt', note: 'Upplysningar' },
  everywhere: 'Gäller allt',
  more: (values: { count: number }) =>
    `… och ${values.count} till; ${values.count === 1 ? 'den' : 'alla'} står i svaret med --json.`,
  notUsed: 'Används inte',
  /** By subject: what it is, why it is not used, and what to do instead. */
  subjects: {
    empty: ['Tomt blad', 'Det finns inget att läsa.', ''],
    text: ['Text utan siffror', 'Det finns inga tal att läsa.', ''],
    headings: ['En enda rad', 'Under raden finns inga tal.', ''],
    beds: [
      'Vårdplatser och beläggning',
      'Modellen räknar vård som produceras, väntar och kostar; antalet platser ingår inte.',
      toActivity,
    ],
    'cancelled-operations': [
      'Inställda operationer',
      'Det som ställs in är ingen produktion, och de som väntar räknas i väntelistan.',
      'Lämna in genomförda operationer och väntelistan per månad.',
    ],
    'waiting-times': [
      'Väntetider',
      'Modellen räknar fram väntetiden ur antalet väntande och antalet behandlade.',
      'Lämna in antalet väntande, och hur många av dem som väntat över 90 dagar, per enhet och månad.',
    ],
    'drg-weights': [
      'Viktlista för DRG',
      'Vikter ger poäng först tillsammans med antal fall per DRG.',
      'Lämna in viktlistan i samma anrop som filen med fall per DRG.',
    ],
    'life-expectancy': ['Medellivslängd och dödlighet', 'Modellen räknar inte hälsoutfall.', toActivity],
    vaccinations: ['Vaccinationer', 'De ingår inte i sjukhusens ersättning, och dateras inte per enhet.', toActivity],
    inhabitants: [
      'Siffror efter ålder, kön eller område',
      'Modellen räknar per enhet, inte per invånare.',
      'Lämna in verksamhet och kostnad per enhet och månad eller år.',
    ],
    population: [
      'Befolkning',
      'Modellen räknar per enhet, inte per invånare; behovets tillväxt är ett antagande (g).',
      'Sätt g i scenariofilen om befolkningen växer på annat sätt.',
    ],
    income: [
      'Inkomster',
      'Invånarnas inkomster är inte regionens intäkter.',
      'Lämna in regionens skatteintäkter som budgetrad.',
    ],
    'state-grants': [
      'Statsbidrag per region',
      'Beloppen gäller hela regioner, inte enheter, och är inte daterade i en kolumn.',
      'Lägg regionens bidrag som en rad, Riktade statsbidrag, i budgetens blad.',
    ],
    regions: [
      'Siffror per region i landet',
      'Modellen räknar enheterna inom en region.',
      'Lämna in den egna regionens enheter; dess statsbidrag kan läggas som en rad i budgeten.',
    ],
    staff: ['Personal', 'Bemanningen räknas ur kostnaden (halvfast del), inte ur antalet anställda.', toBoth],
    quality: ['Kvalitet', 'Modellen simulerar inte kvalitet.', toBoth],
    indicators: [
      'Nyckeltal',
      'Inget av nyckeltalen är volym, kö, kostnad eller ersättning.',
      'Hämta nyckeltal för vårdtillfällen, DRG-poäng, väntande eller kostnad i stället.',
    ],
    sites: ['Förteckning över vårdställen', 'Den har inga volymer och inga pengar.', toBoth],
    'code-list': ['Förteckning över koder och namn', 'Den har inga volymer och inga pengar.', toBoth],
    figures: [
      'Siffror som Växla inte känner igen',
      'Ingen kolumn är volym, kö, kostnad eller ersättning som går att datera.',
      'Är det verksamhet eller pengar, säg i scenariofilen (reading.sheets) vad kolumnerna betyder.',
    ],
  },
  whySheet: (values: { why: string; next: string }) =>
    values.next === '' ? values.why : `${values.why} ${values.next}`,
  summary: 'Sammantaget',
  units: (values: { count: number; simulable: number; names: string }) => {
    if (values.count === 0) return 'Inga enheter med siffror.';
    const names = values.names === '' ? '' : `: ${values.names}`;
    if (values.count > 1)
      return `${show(values.count)} enheter, varav ${values.simulable === 0 ? 'ingen' : show(values.simulable)} kan simuleras${names}`;
    return `1 enhet, som ${values.simulable === 1 ? '' : 'inte '}kan simuleras${names}`;
  },
  months: (values: { from: number; to: number }) =>
    values.from === values.to ? `Månad: ${values.from}` : `Månader: ${values.from}–${values.to}`,
  noMonths: 'Inga tal med period hittades.',
  carries: 'Underlaget räcker för en simulering.',
  carriesNot: 'Underlaget räcker inte för en simulering ännu.',
  lacks: {
    activity: 'volym: DRG-poäng, eller antal vårdtillfällen och besök, per enhet och månad eller år',
    money: 'pengar: kostnad, budget eller ersättning per enhet',
    'unit-with-both': 'en enhet som har både volym och pengar över noll, under samma namn',
    corrections: 'att hindren ovan rättas eller godkänns i scenariofilen',
  },
  missing: 'Det här saknas för simulate:',
  next: {
    simulate: 'Nästa steg: räkna framtiderna.',
    activityAndMoney: 'Nästa steg: lämna in verksamhet och budget, i en fil eller flera.',
    activity: 'Nästa steg: lämna in verksamheten tillsammans med det här.',
    money:
      'Nästa steg: lämna in budgeten tillsammans med det här, eller ange kostnad per fall (reading.costPerCase) i en scenariofil.',
    'unit-with-both': 'Nästa steg: para ihop enheternas namn i en scenariofil (reading.units).',
    corrections: 'Nästa steg: rätta eller godkänn hindren, och läs filerna igen.',
  },
  fileNames: { activity: 'verksamhet.xlsx', money: 'budget.xlsx', scenario: 'scenario.yaml', result: 'resultat' },
};
