import { controlPlaceViews } from '../../src/job/session/control-places';
import { grantKindViews } from '../../src/job/session/scenario-grants';
import { sampleCheck, sampleControl, sampleGrants } from './sample-control';
import type {
  AssumptionView,
  ChartView,
  ContractColumnView,
  MessageView,
  QuestionView,
  ResultView,
  SessionView,
  SourceView,
  WhiskerView,
} from '../../src/job/session/view';
import { sampleTurning } from './sample-turning';

const accept = (label: string, code: string): MessageView['actions'][number] => ({
  label,
  change: { kind: 'accept', code },
});

const months = Array.from({ length: 36 }, (_, index) => (2027 + Math.floor(index / 12)) * 100 + (index % 12) + 1);
const month = (value: number, label: string) => ({ value, label });

/** What was read of a synthetic region, as the pictures of the look show it. */
export const sampleSource: SourceView = {
  region: 'Exempelregionen',
  synthetic: true,
  state: 'ready',
  verdict: {
    kind: 'done',
    title: 'Underlaget räcker för att räkna.',
    text: 'Modellens nuläge återger era egna siffror inom 0,6 % (gräns 1 %).',
    code: '',
    actions: [],
  },
  doubts: [
    {
      kind: 'doubt',
      title: 'September och oktober 2026 verkar ofullständiga',
      text: 'Registrerade poäng är 18 % lägre än samma månader 2025. Sen registrering är vanlig.',
      code: 'reading-incomplete-months',
      place: { sheet: 'Verksamhet', address: 'G485:G514', text: 'Verksamhet!G485:G514' },
      actions: [
        { label: 'Räkna utan månaderna', change: { kind: 'leave-out', months: [202609, 202610] } },
        accept('Ta med', 'reading-incomplete-months'),
      ],
    },
    {
      kind: 'doubt',
      title: 'Kr, tkr eller mkr i Budget 2026?',
      text: 'Det framgår inte. Läst som tkr. Det ger 68,4 tkr per DRG-poäng, vilket är rimligt.',
      code: 'reading-money-unit',
      place: { sheet: 'Budget 2026', address: 'F4', text: 'Budget 2026!F4' },
      actions: [
        {
          label: 'Ändra från tkr till',
          change: { kind: 'money', sheet: 'Budget 2026', unit: 'tkr' },
          choices: ['kr', 'mkr'].map((unit) => ({
            label: unit,
            change: { kind: 'money', sheet: 'Budget 2026', unit } as const,
          })),
        },
        accept('Stämmer', 'reading-money-unit'),
      ],
    },
    {
      kind: 'doubt',
      title: 'Raden ”Totalt sjukhus” är utelämnad',
      text: 'Den är lika med summan av raderna ovanför.',
      code: 'reading-total-row',
      place: { sheet: 'Verksamhet', address: 'A515', text: 'Verksamhet!A515' },
      actions: [accept('Stämmer', 'reading-total-row')],
    },
  ],
  notes: [
    {
      kind: 'note',
      title: 'Fotnot under tabellen.',
      text: 'Raden läses inte.',
      code: 'reading-footnote',
      place: { sheet: 'Verksamhet', address: 'A517', text: 'Verksamhet!A517' },
      actions: [],
    },
  ],
  sheets: [
    {
      place: { sheet: 'Verksamhet', text: 'Verksamhet' },
      extent: ['5 enheter, 3 vårdströmmar', '34 månader, jan 2024–okt 2026'],
      state: 'read',
    },
    {
      place: { sheet: 'Budget 2026', text: 'Budget 2026' },
      extent: ['5 enheter, kontoklass 3–7', 'budget, utfall, helårsprognos'],
      state: 'doubt',
    },
  ],
  tables: [
    {
      sheet: 'Verksamhet',
      headerRow: 4,
      columns: [
        { letters: 'A', header: 'Period', meaning: 'month' },
        { letters: 'B', header: 'Sjukhus', meaning: 'unit' },
        { letters: 'C', header: 'Vårdform', meaning: 'stream' },
        { letters: 'D', header: 'VTF', meaning: 'cases' },
        { letters: 'G', header: 'Viktpoäng', meaning: 'points' },
        { letters: 'H', header: 'Väntande', meaning: 'waiting' },
        { letters: 'I', header: '>90', meaning: 'waiting-over-90' },
        { letters: 'J', header: 'Vpl', meaning: 'unused' },
      ],
    },
  ],
  meanings: [
    {
      heading: 'Vad raden gäller',
      choices: [
        { value: 'month', label: 'Månad (ÅÅÅÅMM)' },
        { value: 'unit', label: 'Enhet' },
        { value: 'stream', label: 'Vårdström' },
      ],
    },
    {
      heading: 'Verksamhet',
      choices: [
        { value: 'cases', label: 'Vårdtillfällen' },
        { value: 'points', label: 'DRG-poäng, registrerade' },
        { value: 'waiting', label: 'Väntande' },
        { value: 'waiting-over-90', label: 'Därav över 90 dagar' },
      ],
    },
    { heading: 'Annat', choices: [{ value: 'unused', label: 'Används inte' }] },
  ],
  missing: [
    {
      title: 'Bidiagnoser per vårdtillfälle.',
      text: 'Kodningen räknas därför med standardantagandet. Saknade värden räknas aldrig som noll.',
    },
  ],
};

const columns: readonly ContractColumnView[] = [
  { key: 'assignment', label: 'Uppdrag', unit: 'poäng/år', scale: 1, decimals: 0, editable: true },
  { key: 'price', label: 'Pris', unit: 'kr/poäng', scale: 0.001, decimals: 0, editable: false },
  { key: 'rho', label: 'Rörlig del', unit: '%', scale: 0.01, decimals: 0, editable: true },
  { key: 'r1', label: 'Upp till uppdraget', unit: '%', scale: 0.01, decimals: 0, editable: true },
  { key: 'r2', label: 'Över uppdraget', unit: '%', scale: 0.01, decimals: 0, editable: true },
  { key: 'tak', label: 'Tak', unit: '% av uppdraget', scale: 0.01, decimals: 0, editable: true },
];

const units = [
  ['Norra sjukhuset', 17661, 68.4],
  ['Östra sjukhuset', 9988, 66.893],
  ['Södra sjukhuset', 28136, 72.909],
  ['Västra sjukhuset', 6821, 63.828],
  ['Kustsjukhuset', 4750, 62.303],
] as const;

const contracts = (parameters: readonly (number | null)[]) => ({
  columns,
  rows: units.map(([unit, assignment, price]) => ({ unit, values: [assignment, price, ...parameters] })),
});

const assumption = (
  key: string,
  term: string,
  basis: AssumptionView['basis'],
  [low, value, high]: readonly [number, number, number],
  rest: Partial<AssumptionView>,
): AssumptionView => ({
  key,
  term,
  basis,
  low,
  high,
  value,
  standard: value,
  spread:
    basis === 'fixed' || rest.scenario
      ? null
      : { low, high, shape: 'pert', values: [], own: false, register: { low, high, shape: 'pert', values: [] } },
  scenario: null,
  meaning: '',
  unit: '%',
  scale: 0.01,
  decimals: 1,
  source: '',
  owner: '',
  since: '',
  ...rest,
});

export const sampleQuestion: QuestionView = {
  switchMonth: {
    value: 202701,
    choices: [month(202701, 'januari 2027'), month(202707, 'juli 2027'), month(202801, 'januari 2028')],
  },
  lastMonth: { value: 202912, choices: [month(202812, 'december 2028'), month(202912, 'december 2029')] },
  year: 2029,
  models: [
    {
      heading: 'Grundformer',
      choices: [
        { value: 'prestation', label: 'Prestationsersättning med tak' },
        { value: 'anslag', label: 'Anslag' },
        { value: 'ram', label: 'Rambudget' },
      ],
    },
    { heading: 'Norge', choices: [{ value: 'norge-isf', label: 'Norge, innsatsstyrt finansiering (ISF)' }] },
    { heading: 'Egna regler', choices: [{ value: 'egen-halva', label: 'Halva priset' }] },
  ],
  ownModels: [{ value: 'egen-halva', label: 'Halva priset' }],
  templates: [
    { id: 'stockholm', name: 'Stockholm 2024–2027', text: 'fast 70, rörligt 28, mål 2 %' },
    { id: 'norge', name: 'Norge, ISF', text: '40 % av poängpriset' },
    { id: 'england', name: 'England, över bas', text: '100 % till bas, sedan 30 %' },
    { id: 'danmark', name: 'Danmark, knäckt taxa', text: 'lägre över måltalet' },
  ],
  scenarios: [
    {
      id: 'stay',
      name: 'Nuläget består',
      lines: ['Prestationsersättning', 'Uppföljning kvar 100 %'],
      base: true,
      model: 'prestation',
      rule: 'fast + 0,40 · pris · (\n  min(poäng; uppdrag)\n  + 0,5 · mellan(poäng; uppdrag; tak))',
      marginal: [
        { label: 'upp till uppdraget', amount: '27 700 kr' },
        { label: 'mellan uppdrag och tak', amount: '13 800 kr' },
        { label: 'över taket', amount: '0 kr' },
      ],
      about: {
        what: 'En fast del och en rörlig del per registrerad DRG-poäng.',
        lines: [
          { label: 'Använd', text: 'Formen täcker de rörliga modeller som använts i svenska regioner.' },
          { label: 'Källa', text: 'Läkartidningen 2023-03' },
        ],
        unknownTitle: 'Inte känt',
        unknown: ['Tak och golv är antaganden; de skiljer sig mellan avtal.'],
        cautions: ['Talet för pott är källans eller ett exempels. Skriv ert eget i tabellen Avtal per enhet.'],
        own: false,
      },
      contracts: contracts([0.4, 1, 0.5, 1.05]),
      control: sampleControl(null),
      grants: sampleGrants(false),
    },
    {
      id: 'paper',
      name: 'Byte på papperet',
      lines: ['Rambudget, 50 % resultatöverföring', 'Uppföljning kvar 100 %'],
      base: false,
      model: 'ram',
      rule: 'budget',
      marginal: [{ label: 'alla volymer', amount: '0 kr' }],
      about: null,
      contracts: contracts([null, null, null, null]),
      control: sampleControl('paper'),
      grants: sampleGrants(false),
    },
    {
      id: 'practice',
      name: 'Byte i praktiken',
      lines: ['Rambudget, 50 % resultatöverföring', 'Uppföljning kvar 40 %'],
      base: false,
      model: 'ram',
      rule: 'budget',
      marginal: [{ label: 'alla volymer', amount: '0 kr' }],
      about: null,
      contracts: contracts([null, null, null, null]),
      control: sampleControl('practice'),
      grants: sampleGrants(true),
    },
  ],
  places: controlPlaceViews('sv'),
  grantKinds: grantKindViews('sv'),
  assumptions: [
    {
      key: 'followUp',
      title: 'Uppföljning och registrering',
      items: [
        assumption('phi', 'Kvarvarande uppföljning', 'A', [0, 0.4, 1], {
          scenario: 'practice',
          decimals: 0,
          source: 'avsikt i beslutet; i Skånefallet nära 100 %',
          owner: 'ekonomidirektören',
          since: '2026-11-03',
          rank: 1,
        }),
        assumption('beta', 'Registreringsförlust utan betalning', 'A', [0, 0.02, 0.05], {
          meaning: 'Hur mycket mindre som registreras när registreringen inte längre ger pengar.',
          source: 'tecknet från Siverbo 2022, storleken bedömd',
        }),
        assumption('u', 'Kodningsdrift vid full marginalandel', 'E-A', [0, 0.01, 0.02], {
          unit: '%/år',
          source: 'USA 1,5 %/år; Norge oförändrat efter 2003',
          owner: 'controller hälso- och sjukvård',
          since: '2026-10-28',
        }),
      ],
    },
    {
      key: 'response',
      title: 'Respons på ersättning',
      items: [
        assumption('eta_o', 'Volymrespons, öppenvård', 'E', [0.02, 0.09, 0.16], {
          unit: 'log',
          scale: 1,
          decimals: 2,
          source: 'Done m.fl. 2019, intervall i studien',
          rank: 2,
        }),
        assumption('gamma', 'Genomslag till verksamheten', 'A', [0.1, 0.5, 1], {
          unit: 'andel',
          scale: 1,
          decimals: 2,
          source: 'tecknet från norsk klinikstudie',
        }),
      ],
    },
    {
      key: 'constants',
      title: 'Konstanter',
      items: [
        assumption('guarantee_days', 'Vårdgarantins gräns', 'fixed', [90, 90, 90], {
          unit: 'dagar',
          scale: 1,
          decimals: 0,
          source: 'hälso- och sjukvårdslagen',
        }),
      ],
    },
  ],
  correlated: [],
  judgements: { count: 3, unowned: 2 },
};

const whisker = (
  label: string,
  low: number,
  chosen: number,
  high: number,
  text: string,
  strong = false,
): WhiskerView => ({
  label,
  interval: { p5: low, p25: low + (chosen - low) / 2, p75: chosen + (high - chosen) / 2, p95: high },
  chosen,
  text,
  strong,
});

/** A difference that sets in over a year and a half. */
const settling = (end: number) => months.map((_, index) => Number((end * (1 - Math.exp(-index / 7))).toFixed(3)));

const band = (p5: number, p25: number, p75: number, p95: number) => ({
  p5: settling(p5),
  p25: settling(p25),
  p75: settling(p75),
  p95: settling(p95),
});

const chart: ChartView = {
  months,
  quantities: [
    { value: 'real', label: 'Verklig produktion' },
    { value: 'waiting', label: 'Väntande' },
  ],
  places: [
    { value: 'region', label: 'Regionen' },
    { value: 'Norra sjukhuset', label: 'Norra sjukhuset' },
  ],
  lines: ['real', 'waiting'].flatMap((quantity, index) =>
    ['region', 'Norra sjukhuset'].map((place) => ({
      quantity,
      place,
      unit: '%',
      values: [settling(index ? 6.4 : -1.5), settling(index ? 2.9 : -1.05)],
      drawn: place === 'region',
      ...(place === 'region' && {
        bands: index
          ? [band(2.6, 4.5, 9, 13.8), band(-1.9, 1, 5.5, 10.2)]
          : [band(-3.2, -2.2, -1.1, -0.7), band(-2.8, -1.7, -0.5, -0.1)],
      }),
    })),
  ),
};

const gains: ResultView['gains'][number] = {
  scenario: 'practice',
  rows: [
    whisker('Norra sjukhuset', -4, 3, 19, '−4 till +19'),
    whisker('Östra sjukhuset', -7, -2, 6, '−7 till +6'),
    whisker('Södra sjukhuset', -17, -5, 23, '−17 till +23'),
    whisker('Västra sjukhuset', 1, 4, 9, '+1 till +9'),
    whisker('Kustsjukhuset', 0, 1, 5, '0 till +5'),
    whisker('Enheterna, summa', -27, -2, 62, '−27 till +62', true),
    whisker('Regionen centralt', -6, 28, 46, '−6 till +46'),
    whisker('Regionen totalt', 3, 26, 81, '+3 till +81', true),
  ],
  notes: [
    'Ersättningen är intern. Det enheterna får mer betalar regionen centralt, så regionens total ändras bara med kostnaden.',
  ],
};

const production: ResultView['production'][number] = {
  scenario: 'practice',
  real: whisker('Verklig', -2.8, -1, -0.1, '−2,8 till −0,1 %'),
  registered: whisker('Registrerad', -5.8, -3.2, -1.8, '−5,8 till −1,8 %'),
  note: 'Ungefär en tredjedel av det registrerade fallet är verkligt. Resten är glesare registrering och kodning.',
};

const drivers: ResultView['drivers'][number] = {
  scenario: 'practice',
  chosen: -26,
  rows: [
    { term: 'Kostnad för detaljstyrning', atLow: -110, atHigh: -5 },
    { term: 'Volymrespons, akut', atLow: -88, atHigh: -12 },
    { term: 'Vårdtid när ersättningen ändras', atLow: -68, atHigh: -14 },
    { term: 'Dygnsberoende kostnad', atLow: -48, atHigh: -16 },
    { term: 'Volymrespons, öppenvård', atLow: -44, atHigh: -18 },
  ],
  note: 'Ett antagande i taget, övriga på valda värden (−26). Fylld del drar ner kostnaden, ofylld drar upp den.',
};

const cell = (interval: string, chosen: string) => ({ interval, chosen });

export const sampleResult: ResultView = {
  year: 2029,
  verdict: [
    { text: 'Skillnaderna är små. Sker bytet i praktiken blir regionens kostnad 2029 ', strong: false },
    { text: 'mellan 3 och 81 mkr lägre', strong: true },
    { text: ' än om nuläget består, av omkring 5 020 mkr. Verklig produktion blir 0,1–2,8 % lägre.', strong: false },
  ],
  caveat: 'Scenario, inte prognos. Intervallen rymmer 90 % av dragningarna; linjen och ringen visar valda värden.',
  draws: { made: 10_000, wanted: 10_000, seed: 1 },
  scenarios: [
    { id: 'stay', number: 1, name: 'Nuläget består', short: 'Nuläget' },
    { id: 'paper', number: 2, name: 'Byte på papperet', short: 'På papperet' },
    { id: 'practice', number: 3, name: 'Byte i praktiken', short: 'I praktiken' },
  ],
  chart,
  followUp: [{ scenario: 'practice', value: 0.4 }],
  table: {
    title: 'År 2029 jämfört med nuläget',
    rows: [
      { label: 'Regionens kostnad', unit: 'mkr', cells: [cell('−47 till +10', '−7'), cell('−81 till −3', '−26')] },
      {
        label: 'Enheternas resultat',
        unit: 'summa, mkr',
        cells: [cell('−43 till +29', '−20'), cell('−27 till +62', '−2')],
      },
      {
        label: 'Verklig produktion',
        unit: '%',
        cells: [cell('−3,2 till −0,7', '−1,5'), cell('−2,8 till −0,1', '−1,0')],
      },
      {
        label: 'Registrerad produktion',
        unit: '%',
        cells: [cell('−5,5 till −1,8', '−3,1'), cell('−5,8 till −1,8', '−3,2')],
      },
      {
        label: 'Väntande',
        unit: 'dec 2029, %',
        cells: [cell('+2,6 till +13,8', '+6,4'), cell('−1,9 till +10,2', '+2,9')],
      },
      {
        label: 'Inom 90 dagar',
        unit: 'procentenheter',
        cells: [cell('−5,7 till −1,2', '−2,8'), cell('−4,3 till +0,8', '−1,3')],
      },
    ],
  },
  chances: ['paper', 'practice'].map((scenario) => ({
    scenario,
    rows: [
      { text: 'Regionens kostnad blir högre än i 1', share: '2 av 10' },
      { text: 'Färre än 60 % väntar inom 90 dagar i december 2029', share: 'färre än 1 av 20' },
    ],
  })),
  gains: [{ ...gains, scenario: 'paper' }, gains],
  production: [{ ...production, scenario: 'paper' }, production],
  drivers: [{ ...drivers, scenario: 'paper' }, drivers],
  notes: ['Simuleras inte: vårdens kvalitet, dödlighet och arbetsmiljö.'],
};

/** The whole view, with every draw. */
export const sampleView: SessionView = {
  source: sampleSource,
  question: sampleQuestion,
  result: sampleResult,
  check: sampleCheck,
  turning: sampleTurning,
};

/** The same result before there are draws. */
export const undrawnResult: ResultView = {
  ...sampleResult,
  draws: { ...sampleResult.draws, made: 0 },
  chances: sampleResult.chances.map((each) => ({ ...each, rows: [] })),
  chart: {
    ...chart,
    lines: chart.lines.map(({ quantity, place, unit, values, drawn }) => ({ quantity, place, unit, values, drawn })),
  },
  table: {
    ...sampleResult.table,
    rows: sampleResult.table.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ chosen }) => ({ interval: null, chosen: `ungefär ${chosen}` })),
    })),
  },
  gains: sampleResult.gains.map((each) => ({
    ...each,
    rows: each.rows.map((row) => ({ ...row, interval: null, text: String(row.chosen) })),
  })),
  drivers: sampleResult.drivers.map((each) => ({ ...each, rows: [] })),
};
