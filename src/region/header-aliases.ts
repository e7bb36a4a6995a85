import type { Quantity } from '../model/history';

/** What a column is for: where its rows belong, or what its numbers are. */
export type Dimension =
  | 'period'
  | 'year'
  | 'month'
  | 'unit'
  | 'subunit'
  | 'stream'
  | 'account'
  | 'account-text'
  | 'measure'
  | 'measure-unit'
  | 'value'
  | 'drg'
  | 'drg-weight';

/** A quantity before it is said whether it is outcome, budget or forecast; or an average per case. */
export type Kind =
  | Extract<
      Quantity,
      | 'points'
      | 'cases'
      | 'points-per-case'
      | 'waiting'
      | 'waiting-over-90'
      | 'share-within-90'
      | 'inflow'
      | 'assigned-points'
      | 'cost'
      | 'payment'
      | 'income-internal'
      | 'income-external'
      | 'tax-and-grants'
    >
  | 'payment-per-case';

/** 'known' is a header of the trade that the model has no use for. */
export type Meaning = Dimension | Kind | 'known';

/**
 * Headers in Swedish and English as they stand in regions' sheets (DOMAIN §4.2, §4.3), folded as `foldHeader` folds.
 * To add one: write it in lower case with single spaces, under what it means; the longest alias in a header wins.
 */
export const headerAliases: Readonly<Record<Meaning, readonly string[]>> = {
  period: [
    ...['period', 'periode', 'årmån', 'år mån', 'år månad', 'år och månad', 'år månad period', 'datum', 'tidpunkt'],
    ...['date', 'date2', 'year month', 'yearmonth', 'period end', 'månad år', 'redovisningsperiod'],
  ],
  year: ['år', 'year', 'kalenderår', 'verksamhetsår', 'budgetår'],
  month: ['månad', 'mån', 'month', 'kalendermånad'],
  unit: [
    ...['sjukhus', 'sjukhusnamn', 'förvaltning', 'utförare', 'vårdgivare', 'lasarett', 'enhet', 'pe', 'sjukhus enhet'],
    ...[
      'enhetsnamn',
      'produktionsenhet',
      'sjukhus förvaltning',
      'hospital',
      'hospital name',
      'hospital id',
      'provider',
    ],
    ...['hospitalid', 'provider name', 'organisation', 'organisation name', 'org name', 'unit', 'trust', 'trust name'],
    ...['område', 'region', 'region name', 'kommun', 'name', 'at name', 'icb name'],
  ],
  subunit: [
    ...['klinik', 'verksamhetsområde', 'vo', 'avdelning', 'mvo', 'mvo kod', 'kombika', 'peoe', 'ansvar', 'kst'],
    ...['kostnadsställe', 'verksamhet', 'verksamhetskod', 'projekt', 'motpart', 'clinic', 'department', 'specialty'],
    ...['treatment function', 'treatment function name', 'treatment function code', 'specialitet'],
  ],
  stream: ['vårdform', 'sv öv', 'vårdström', 'vårdtyp', 'vårdslag', 'stream', 'care stream', 'care form', 'setting'],
  account: ['konto', 'kontoklass', 'kkl', 'kontogrupp', 'kontonummer', 'account', 'account number', 'account class'],
  'account-text': [
    ...['benämning', 'kontobenämning', 'kontotext', 'slag', 'text', 'post', 'rad', 'resultatpost', 'resultatrad'],
    ...['account name', 'line', 'line item', 'kostnadsslag', 'intäktsslag', 'ersättningsslag'],
  ],
  measure: ['mått', 'nyckeltal', 'variabel', 'indikator', 'storhet', 'measure', 'metric', 'indicator', 'quantity'],
  'measure-unit': ['måttenhet', 'unit of measure'],
  value: ['värde', 'value', 'antal', 'belopp', 'amount', 'number', 'volym', 'siffra'],
  drg: [
    'drg',
    'drg kod',
    'drg code',
    'msdrgcode',
    'msdrg code',
    'ms drg',
    'ms drg code',
    'drg grupp',
    'hrg',
    'currency code',
  ],
  'drg-weight': ['vikt', 'weight', 'relative weight', 'relativvikt', 'viktlista'],
  points: [
    ...['drg poäng', 'drgpoäng', 'poäng', 'viktpoäng', 'prod poäng', 'produktionspoäng', 'vårdtyngd', 'drg points'],
    ...['points', 'viktade vårdtillfällen', 'weighted activity', 'viktsumma', 'registrerade poäng', 'drg p'],
    ...['registrerade drg poäng', 'weighted discharges', 'drg weight points', 'weight points'],
  ],
  cases: [
    ...['vårdtillfällen', 'vårdtillfälle', 'vtf', 'utskrivningar', 'utskrivna', 'discharges', 'läkarbesök', 'besök'],
    ...['besök läk', 'öppenvårdsbesök', 'övriga besök', 'sjuksköterskebesök', 'sjv beh', 'digitala besök', 'visits'],
    ...['distanskontakter', 'outpatient visits', 'operationer', 'op', 'completed', 'completed pathways', 'admissions'],
    ...['genomförda', 'genomförda operationer', 'genomförda besök', 'spells', 'fces', 'operations'],
    ...['cases', 'number of cases', 'vårdkontakter', 'kontakter', 'antal fall', 'vtf besök', 'fall'],
    ...['inläggningar', 'akutbesök'],
  ],
  'points-per-case': [
    ...['drg vikt', 'cmi', 'case mix index', 'medelvikt', 'medelvikt drg', 'poäng per vårdtillfälle', 'average weight'],
    ...['poäng per besök', 'poäng per fall', 'points per case', 'vikt per vårdtillfälle'],
  ],
  waiting: [
    ...['väntande', 'kö', 'väntelista', 'väntande totalt', 'waiting', 'waiting list', 'open', 'open pathways'],
    ...['incomplete pathways', 'patients waiting', 'väntande patienter', 'antal i kö', 'on the waiting list'],
    ...['number waiting', 'antal väntande', 'väntande antal'],
  ],
  'waiting-over-90': [
    ...['väntande över 90 dagar', 'väntande över 90', 'över 90 dagar', 'över 90', 'över 90 d', 'väntat över 90 dagar'],
    ...['väntande över 90 d', 'mer än 90 dagar', 'längre än 90 dagar', 'väntande längre än 90 dagar', 'över 90 dgr'],
    ...['väntande mer än 90 dagar', 'väntat längre än 90 dagar', 'väntat mer än 90 dagar', 'väntande över 90 dgr'],
    ...['waiting over 90 days', 'over 90 days', 'waiting more than 90 days', 'more than 90 days', 'över 90 days'],
    ...['waiting över 90 days', 'waiting över 90', 'därav över 90', 'därav över 90 dagar', 'varav över 90 dagar'],
    ...['of which över 90 days', 'of which over 90 days', 'därav över 90 d', 'varav över 90'],
  ],
  'share-within-90': [
    ...[
      'andel inom vårdgaranti',
      'inom vårdgaranti',
      'andel inom vårdgarantin',
      'andel inom 90 dagar',
      'måluppfyllelse',
    ],
    ...['inom 90 dagar', 'andel väntande inom 90 dagar', 'väntande inom 90 dagar', 'share within 90 days'],
    ...['within 90 days', 'share waiting within 90 days', 'inom vårdgarantin', 'andel högst 90 dagar'],
  ],
  inflow: [
    ...['remissinflöde', 'inkomna remisser', 'remisser', 'nya väntande', 'inflöde', 'nya beslut', 'beslut om åtgärd'],
    ...['new clock starts', 'clock starts', 'new', 'new rtt', 'referrals', 'inflow', 'nytillkomna', 'beslut'],
  ],
  'assigned-points': [
    ...['uppdrag', 'volymuppdrag', 'uppdragsvolym', 'beställda poäng', 'uppdrag drg poäng', 'assigned points'],
    ...['volume assignment', 'assignment', 'uppdrag poäng', 'produktionsuppdrag', 'beställning drg poäng'],
  ],
  cost: [
    ...['kostnad', 'kostnader', 'nettokostnad', 'nettokostnader', 'totalkostnad', 'totala kostnader', 'bruttokostnad'],
    ...['verksamhetens kostnader', 'cost', 'costs', 'total cost', 'total costs', 'expenditure', 'spend', 'in cost'],
  ],
  payment: [
    ...['prestationsersättning', 'drg ersättning', 'ersättning', 'vårdersättning', 'anslag', 'regionbidrag', 'ram'],
    ...['rambudget', 'landstingsbidrag', 'uppdragsersättning', 'payment', 'payments', 'total payment', 'ramersättning'],
    ...['rörlig ersättning', 'fast ersättning', 'målrelaterad ersättning', 'appropriation', 'framework budget'],
    ...['performance based payment', 'activity payment', 'revenue', 'revenues'],
  ],
  'payment-per-case': [
    ...[
      'average total payment',
      'average payment',
      'medelersättning',
      'ersättning per vårdtillfälle',
      'payment per case',
      'revenue per case',
    ],
  ],
  'income-internal': [
    ...['interna intäkter', 'intern försäljning', 'internt såld vård', 'såld vård internt', 'internal income'],
    ...['övriga interna intäkter', 'regioninterna intäkter', 'intern intäkt', 'internal revenue'],
  ],
  'income-external': [
    ...['patientavgifter', 'såld vård', 'utomlänsersättning', 'statsbidrag', 'riktade statsbidrag', 'alf', 'alf medel'],
    ...['externa intäkter', 'övriga intäkter', 'såld vård utomläns', 'såld utomlänsvård', 'external income', 'fees'],
    ...['övriga externa intäkter', 'external revenue', 'patient fees', 'targeted grants', 'patientavgifter och övrigt'],
    ...['såld utomregional vård', 'kömiljard'],
  ],
  'tax-and-grants': [
    ...['skatteintäkter', 'skatt och statsbidrag', 'skatteintäkter och generella statsbidrag', 'tax and grants'],
    ...['skatt', 'generella statsbidrag', 'generella statsbidrag och utjämning', 'tax'],
  ],
  known: [
    ...['avvikelse', 'avv', 'diff', 'differens', 'jmf', 'förändring', 'variance', 'resultat', 'result', 'intäkter'],
    ...['medelvårdtid', 'mvt', 'vårddagar', 'vårddygn', 'vd', 'gmlos', 'amlos', 'vårdplatser', 'vpl', 'beläggning'],
    ...['disponibla vårdplatser', 'belgr', 'beläggningsgrad', 'bidiagnoser', 'bdia', 'bidiagnoser per vårdtillfälle'],
    ...[
      'nybesök',
      'återbesök',
      'pvv',
      'mov',
      'befolkning',
      'befolkningsmängd',
      'population',
      'antal personer',
      'andel',
    ],
    ...[
      'average covered charges',
      'average medicare payment',
      'utfall fg år',
      'utf fg år',
      'föregående år',
      'kommentar',
    ],
    ...[
      'utfall föregående år',
      'kostnad per drg poäng',
      'kostnad per poäng',
      'cost per point',
      'avvikelse utfall budget',
    ],
    ...[
      'progn avv',
      'prognosavvikelse',
      'region code',
      'org code',
      'organisation code',
      'parent org',
      'national average unit cost',
    ],
    ...['kön', 'kod', 'code', 'totalsumma', 'produktivitet', 'kostnad per vårdtillfälle', 'average cost'],
    ...['cost per case'],
  ],
};

/** Words that say whether money is outcome, budget or forecast. */
export const versionWords: Readonly<Record<'outcome' | 'budget' | 'forecast', readonly string[]>> = {
  outcome: ['utfall', 'utf', 'actual', 'actuals', 'outcome', 'bokslut'],
  budget: [
    'budget',
    'bud',
    'helårsbudget',
    'periodbudget',
    'budgeterad',
    'budgeterat',
    'budgeterade',
    'budgeted',
    'plan',
  ],
  forecast: ['prognos', 'progn', 'helårsprognos', 'forecast'],
};

/** Words that say that a figure runs from January up to its month. */
export const cumulativeWords = [
  'ack',
  'ackumulerat',
  'ackumulerad',
  'ackumulerade',
  'kum',
  'kumulativt',
  'ytd',
  'cumulative',
] as const;

/** Words that make a column or a row the sum of others. */
export const totalWords = [
  ...['totalt', 'total', 'totala', 'summa', 'sum', 'alla', 'all', 'samtliga', 'riket', 'sverige', 'england'],
  ...['hela regionen', 'regionen totalt', 'grand total', 'totalsumma', 'delsumma', 'subtotal', 'alla kommuner'],
  ...['summa kostnader', 'summa intäkter', 'regionen', 'alla sjukhus', 'all hospitals', 'all units', 'all providers'],
  ...['s a', 'regionen sammanlagt', 'sammanlagt', 'region total'],
] as const;

/** Words that begin a row whose figures are part of the row above. */
export const partWords = ['varav', 'därav', 'of which'] as const;

/** Words that add nothing to what a header means. */
export const fillerWords: ReadonlySet<string> = new Set([
  ...[
    'antal',
    'av',
    'per',
    'och',
    'i',
    'the',
    'of',
    'number',
    'for',
    'för',
    'till',
    'vid',
    'på',
    'st',
    'den',
    'månad',
    'p',
  ],
  ...['kr', 'tkr', 'mkr', 'mnkr', 'mdkr', 'sek', 'kronor', 'procent', 'helår', 'period', 'periodens', 'månadens', 'år'],
  ...[
    'and',
    'och',
    'med',
    'dagar',
    'utgång',
    'end',
    'drg',
    'd',
    'dgr',
    'registrerade',
    'patienter',
    'vård',
    'personer',
  ],
  ...['to', 'specialist', 'first', 'första', 'tusental', 'miljoner', 'årets', 'ack', 'n', 'prel', 'preliminär'],
  ...['andel', '%', 'inom', 'specialiserad'],
]);
