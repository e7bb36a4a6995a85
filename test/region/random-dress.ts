import type { Quantity, Stream } from '../../src/model/history';
import { calendarMonthOf, monthCode, yearOf, type Month } from '../../src/quantities/month';
import type { Cell } from '../../src/region/grid';
import type { Draw } from './random-region';

/** How a table's figures and words are written. */
export interface Dress {
  readonly language: 'sv' | 'en';
  readonly asNumbers: boolean;
  readonly thousands: string;
  readonly decimal: ',' | '.';
  readonly minus: 'sign' | 'true minus' | 'trailing' | 'parentheses';
  readonly monthForm: 'code' | 'iso' | 'M' | 'name' | 'short name' | 'date' | 'day';
  readonly money: 'kr' | 'tkr' | 'mkr';
  readonly moneyDecimals: number;
  /** Where the unit of money stands. */
  readonly moneySaid: 'title' | 'header' | 'cell' | 'nowhere';
  readonly costSign: 1 | -1;
}

export function dress(draw: Draw): Dress {
  const language = draw.chance(0.75) ? 'sv' : 'en';
  const money = draw.one(['kr', 'tkr', 'tkr', 'mkr'] as const);
  const asNumbers = draw.chance(0.5);
  return {
    language,
    asNumbers,
    thousands: draw.one(['', ' ', '\u00a0', '\u202f']),
    decimal: language === 'sv' ? ',' : '.',
    minus: draw.one(['sign', 'true minus', 'trailing', 'parentheses'] as const),
    monthForm: draw.one(['code', 'iso', 'M', 'name', 'short name', 'date', 'day'] as const),
    money,
    moneyDecimals: money === 'kr' ? 0 : money === 'tkr' ? draw.between(0, 1) : draw.between(1, 2),
    moneySaid: draw.chance(0.05)
      ? 'nowhere'
      : draw.one(asNumbers ? (['title', 'header'] as const) : (['title', 'header', 'cell'] as const)),
    costSign: draw.chance(0.3) ? -1 : 1,
  };
}

const monthNames = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

export function monthName(month: Month, language: 'sv' | 'en', short: boolean): string {
  const name = monthNames[language][calendarMonthOf(month) - 1]!;
  return short ? name.slice(0, 3) : name;
}

export function monthCell(month: Month, how: Dress): Cell {
  const code = String(monthCode(month));
  const [year, two] = [code.slice(0, 4), code.slice(4)];
  const text = (written: string): Cell => ({ kind: 'text', text: written });
  switch (how.monthForm) {
    case 'code':
      return how.asNumbers ? { kind: 'number', value: monthCode(month) } : text(code);
    case 'iso':
      return text(`${year}-${two}`);
    case 'M':
      return text(`${year}M${two}`);
    case 'name':
      return text(`${monthName(month, how.language, false)} ${year}`);
    case 'short name':
      return text(`${monthName(month, how.language, true)}-${year.slice(2)}`);
    case 'day':
      return text(`${year}-${two}-28`);
    case 'date':
      return {
        kind: 'number',
        value: 45000 + month,
        date: { year: yearOf(month), calendarMonth: calendarMonthOf(month), day: 1 },
      };
  }
}

export const isMoney = (quantity: Quantity): boolean => /^(?:cost|payment)/.test(quantity);
const kronor = { kr: 1, tkr: 1000, mkr: 1_000_000 };

/** An amount as the sheet shows it, and what that says: points, persons or tkr. */
export function shown(
  quantity: Quantity,
  value: number,
  how: Dress,
): { scaled: number; decimals: number; means: number } {
  if (!isMoney(quantity)) {
    const decimals = quantity === 'points' ? 1 : 0;
    return { scaled: Number(value.toFixed(decimals)), decimals, means: Number(value.toFixed(decimals)) };
  }
  const scaled = Number((value / kronor[how.money]).toFixed(how.moneyDecimals));
  return { scaled, decimals: how.moneyDecimals, means: (scaled * kronor[how.money]) / 1000 };
}

export function figureCell(scaled: number, decimals: number, money: boolean, how: Dress): Cell {
  if (how.asNumbers) return { kind: 'number', value: Number(scaled.toFixed(decimals)) };
  const [whole = '', fraction] = Math.abs(scaled).toFixed(decimals).split('.');
  const digits =
    whole.replace(/\B(?=(\d{3})+$)/g, how.thousands) + (fraction === undefined ? '' : how.decimal + fraction);
  const negative = scaled < 0 && /[1-9]/.test(digits);
  const said = money && how.moneySaid === 'cell' ? `\u00a0${how.money}` : '';
  if (!negative) return { kind: 'text', text: digits + said };
  switch (how.minus) {
    case 'sign':
      return { kind: 'text', text: `-${digits}${said}` };
    case 'true minus':
      return { kind: 'text', text: `\u2212${digits}${said}` };
    case 'trailing':
      return { kind: 'text', text: said === '' ? `${digits}-` : `-${digits}${said}` };
    case 'parentheses':
      return { kind: 'text', text: said === '' ? `(${digits})` : `-${digits}${said}` };
  }
}

const quantityWords: Record<'sv' | 'en', Partial<Record<Quantity, readonly string[]>>> = {
  sv: {
    points: ['DRG-poäng', 'Poäng', 'Viktpoäng', 'Prod.poäng', 'DRG-poäng utfall', 'Registrerade DRG-poäng'],
    cases: ['Antal fall', 'Vårdkontakter', 'VTF/besök', 'Antal vårdkontakter'],
    waiting: ['Väntande', 'Antal väntande', 'Kö', 'Väntande patienter'],
    'waiting-over-90': ['Väntande >90 dagar', '>90 dagar', 'därav >90 dagar', 'Väntande över 90 dagar'],
    cost: ['Kostnad', 'Kostnader', 'Verksamhetens kostnader', 'Nettokostnad'],
    payment: ['Ersättning', 'Prestationsersättning', 'Anslag', 'Regionbidrag'],
  },
  en: {
    points: ['DRG points', 'DRG weight points', 'Points'],
    cases: ['Cases', 'Number of cases'],
    waiting: ['Waiting', 'Waiting list', 'Number waiting'],
    'waiting-over-90': ['Waiting >90 days', 'of which >90 days', 'Waiting over 90 days'],
    cost: ['Cost', 'Costs', 'Expenditure'],
    payment: ['Payment', 'Appropriation', 'Total payment'],
  },
};
const versionWords = {
  sv: { outcome: ['utfall'], budget: ['budget'], forecast: ['prognos'] },
  en: { outcome: ['actual', 'outcome'], budget: ['budget'], forecast: ['forecast'] },
};

/** Words for what is a table's own: one choice per table. */
export interface TableWords {
  readonly kind: Partial<Record<Quantity, string>>;
  readonly version: { readonly outcome: string; readonly budget: string; readonly forecast: string };
  readonly stream: Readonly<Record<Stream, string>>;
  readonly unit: string;
  readonly period: string;
  readonly streamHeader: string;
  readonly measure: string;
  readonly total: string;
}

const totals = [
  'Totalt',
  'Summa',
  'S:a',
  'Regionen totalt',
  'Samtliga enheter',
  'Total',
  'Hela regionen',
  'TOTALT',
  'Summa sjukhus',
  'Alla sjukhus',
];

export function tableWords(draw: Draw, { language }: Dress): TableWords {
  const of = quantityWords[language];
  const kind = Object.fromEntries(Object.entries(of).map(([quantity, words]) => [quantity, draw.one(words)]));
  const version = versionWords[language];
  return {
    kind,
    version: {
      outcome: draw.one(version.outcome),
      budget: draw.one(version.budget),
      forecast: draw.one(version.forecast),
    },
    stream:
      language === 'sv'
        ? draw.one([
            { a: 'Akut slutenvård', p: 'Planerad slutenvård', o: 'Öppenvård' },
            { a: 'Akut', p: 'Planerad', o: 'Öppen' },
            { a: 'Akut', p: 'Elektiv', o: 'Dagkirurgi' },
          ])
        : draw.one([
            { a: 'Acute inpatient', p: 'Planned inpatient', o: 'Outpatient' },
            { a: 'Emergency', p: 'Elective', o: 'Outpatient' },
          ]),
    unit: draw.one(
      language === 'sv'
        ? ['Sjukhus', 'Förvaltning', 'Enhet', 'Utförare', 'VO', 'Klinik']
        : ['Hospital', 'Unit', 'Provider'],
    ),
    period: draw.one(language === 'sv' ? ['Period', 'Månad', 'ÅrMån'] : ['Period', 'Month', 'Year month']),
    streamHeader: language === 'sv' ? draw.one(['Vårdform', 'Vårdström', 'SV/ÖV']) : draw.one(['Care form', 'Stream']),
    measure: language === 'sv' ? draw.one(['Mått', 'Nyckeltal', 'Post']) : draw.one(['Measure', 'Indicator']),
    total: language === 'sv' ? draw.one(totals) : draw.one(['Total', 'Grand total', 'All hospitals', 'Sum']),
  };
}
