const size = (share: number, up: string, down: string): string => {
  if (Math.abs(share) < 0.005) return 'i stort sett oförändrat';
  const direction = share > 0 ? up : down;
  return Math.abs(share) < 0.02 ? `en liten ${direction}` : `en ${direction}`;
};
const countedUnits = (count: number): string => (count === 1 ? '1 enhet' : `${count} enheter`);
const some = ({ units, of }: { units: number; of: number }): string =>
  units === of ? '' : ` Gäller ${units} av ${countedUnits(of)}, de som har alla 24 månader.`;

/** Swedish texts of the sheet about the region's own past. */
export const past = {
  sheetTitle: 'Växla Historik',
  title: 'Historik',
  subtitle: (values: { region: string }) =>
    `${values.region}: vad regionens egna siffror säger, före varje framtid. Registrerat, i löpande priser, utan antaganden.`,
  traced:
    'Månadernas siffror längst ned är summor av rader i Underlag; år och kvoter räknas ur dem. – betyder att någon månad saknas.',
  says: 'Vad historiken säger',
  volume: { points: 'DRG-poäng', cases: 'fall', none: '' },
  /** After ”per”. */
  per: { points: 'DRG-poäng', cases: 'fall', none: '' },
  money: { cost: 'Kostnad', payment: 'Ersättning', none: '' },
  moneyThe: { cost: 'Kostnaden', payment: 'Ersättningen', none: '' },
  region: 'Regionen',

  nothing: 'Underlaget har inga utfall bakåt i tiden, så det finns ingen historik att visa.',
  extent: (values: { months: number; from: string; to: string; units: number }) =>
    `Underlaget har ${values.months === 1 ? '1 månad' : `${values.months} månader`}, ${values.from}${values.months === 1 ? '' : `–${values.to}`}, för ${countedUnits(values.units)}.`,
  extentYears: (values: { years: string; units: number }) =>
    `Underlaget har inga månader, bara år eller kvartal (${values.years}), för ${countedUnits(values.units)}. Säsong och månader visas därför inte.`,
  incomplete: (values: { months: number; from: string; to: string }) =>
    values.months === 1
      ? `En månad, ${values.to}, är inte färdigregistrerad: den visas bland månaderna men räknas inte in i år och jämförelser.`
      : `De ${values.months} sista, ${values.from}–${values.to}, är inte färdigregistrerade: de visas bland månaderna men räknas inte in i år och jämförelser.`,
  short:
    'Det är kortare tid än 24 hela månader. Hur något har utvecklats går inte att säga: två år måste kunna ställas mot varandra.',
  production: (values: {
    measure: string;
    now: string;
    to: string;
    change: string;
    share: number;
    units: number;
    of: number;
  }) =>
    `Registrerad produktion är ${values.now} ${values.measure} de tolv månaderna till och med ${values.to}: ${values.change} mot tolv månader tidigare, ${size(values.share, 'ökning', 'minskning')}.${some(values)}`,
  noProduction: 'Produktion saknas i underlaget.',
  casesOnly: (values: { units: string; count: number }) =>
    `${values.units} har fall men inga DRG-poäng och räknas inte in i produktionen.`,
  registration: (values: { change: string; share: number; units: number; of: number }) =>
    `Verklig produktion syns inte i några register. Det närmaste är poäng per fall inom varje vårdström: ${values.change} på tolv månader, ${size(values.share, 'ökning', 'minskning')}. Siffrorna kan inte skilja tyngre fall från ändrad registrering.${some(values)}`,
  realUnknown:
    'Verklig produktion syns inte i några register, och poäng per fall går inte att följa: det kräver både DRG-poäng och fall per månad i samma vårdström.',
  realShort:
    'Verklig produktion syns inte i några register. Det närmaste, poäng per fall inom varje vårdström, visas nedan men är för kort för att jämföras.',
  perPoint: (values: {
    money: string;
    measure: string;
    now: string;
    change: string;
    share: number;
    units: number;
    of: number;
  }) =>
    `${values.money} per ${values.measure} är ${values.now} tkr i löpande priser: ${values.change} mot tolv månader tidigare, ${size(values.share, 'ökning', 'minskning')}.${some(values)}`,
  noMoney:
    'Utfall för kostnad eller ersättning saknas i underlaget, så vad en poäng eller ett fall kostar går inte att räkna.',
  queue: (values: {
    now: string;
    at: string;
    before: string;
    change: string;
    share: number;
    units: number;
    of: number;
  }) =>
    `${values.now} personer väntade i slutet av ${values.at}: ${values.change} mot ${values.before}, ${size(values.share, 'ökning', 'minskning')}.${some(values)}`,
  within90: (values: { now: string; difference: string }) =>
    `${values.now} av dem hade väntat högst 90 dagar, ${values.difference} procentenheter på ett år.`,
  noQueue: 'Väntelista saknas i underlaget.',
  noWithin90: 'Hur många som väntat högst 90 dagar framgår inte.',
  season: (values: { low: string; lowFactor: string; high: string; highFactor: string }) =>
    `Lägsta månad i regionen är ${values.low} (${values.lowFactor} av medelmånaden), högsta ${values.high} (${values.highFactor}).`,
  noSeason: 'Säsongen går inte att räkna: det kräver tolv hela månader i följd.',
  breaks: (values: { count: number }) =>
    values.count === 1
      ? 'En serie byter nivå på ett sätt som varken säsong eller trend förklarar. Jämför inte över brottet utan att veta varför.'
      : `${values.count} serier byter nivå på ett sätt som varken säsong eller trend förklarar. Jämför inte över brotten utan att veta varför.`,
  noBreaks: 'Inget nivåbrott syns i serierna.',
  forecast: (values: { years: number; mean: string; assumed: string; kind: 'cautious' | 'hopeful' | 'near' }) =>
    `Prognosen för årets kostnad låg i medel ${values.mean} från utfallet: ${
      { cautious: 'försiktig, kostnaden blev lägre', hopeful: 'hoppfull, kostnaden blev högre', near: 'nära det' }[
        values.kind
      ]
    }. Det gäller ${values.years === 1 ? 'ett enda år och är ingen regel' : `${values.years} år`}. Antagandet om försiktighet är ${values.assumed}.`,
  noForecastButBudget: 'Prognos för ett helt år saknas; budget mot utfall visas nedan.',
  noForecast: 'Ingen prognos eller budget för ett helt år kan ställas mot utfallet: båda måste finnas för samma år.',

  year: (values: { year: number }) => `${values.year}`,
  lastTwelve: '12 månader',
  through: (values: { month: string }) => `till ${values.month}`,
  change: 'Ändring',
  changePoints: 'p.e.',
  changePercent: '%',
  blocks: {
    volume: (values: { measure: string }) => `Registrerad produktion, ${values.measure}`,
    index: 'Poäng per fall, index',
    money: (values: { money: string }) => `${values.money}, mkr`,
    perPoint: (values: { money: string; measure: string }) => `${values.money} per ${values.measure}, tkr`,
    waiting: 'Väntande i slutet, personer',
    within90: 'Väntande högst 90 dagar, %',
  },
  indexNote: 'Poäng per fall jämförs inom varje vårdström: 100 = enhetens poäng per fall de första tolv månaderna.',
  seasonTable: 'Säsong, medelmånad = 1',
  weightTable: 'Poäng per fall de första tolv månaderna',
  allStreams: 'alla',
  breakTable: 'Nivåbrott',
  breakHeaders: ['Enhet', 'Storhet', 'Från', 'Storlek', 'Liknar'],
  breakKinds: {
    'weight list': 'ny viktlista',
    reorganisation: 'omorganisation',
    pandemic: 'pandemin',
    level: 'annan nivå',
  },
  forecastTable: 'Väntat mot utfall, kostnad hela år',
  forecastHeaders: ['Vad', 'År', 'Kolumn', 'Väntat, mkr', 'Utfall, mkr', 'Fel, mkr', 'Fel, %'],
  forecastKinds: { forecast: 'prognos', budget: 'budget' },
  forecastNote:
    'Fel = väntat − utfall: plus betyder att kostnaden blev lägre än väntat. Region Skåne 2015–18: resultatet blev i medel 1,0 % av kostnaden bättre än halvårsprognosen.',
  againstTable: 'Historiken mot antagandena',
  againstHeaders: ['Ur historiken', 'Värde', 'Antagande', '', '', 'Värde', 'Lågt', 'Högt', 'Läge'],
  against: {
    perPoint: (values: { money: string; measure: string }) => `${values.money} per ${values.measure}, per år`,
    volume: 'Registrerad produktion, per år',
    forecast: 'Prognosens försiktighet',
  },
  near: 'nära antagandet',
  above: '▲ över antagandet, inom intervallet',
  below: '▲ under antagandet, inom intervallet',
  outside: '▲ utanför intervallet',
  differs: (values: { label: string; past: string; term: string; assumed: string }) =>
    `${values.label}: historiken ger ${values.past}, antagandet ${values.term} är ${values.assumed}. Det är en upplysning; antagandet ändras inte av den.`,
  againstNote:
    'Ett års ändring är inget bevis för ett antagande. Ligger historiken utanför intervallet: fråga varför innan antagandet används.',
  months: 'Månad för månad',
  monthsNote: 'Cellerna är summor av rader i Underlag. Diagrammen ritar regionens kolumner.',
  columns: {
    volume: 'Produktion',
    incomplete: 'Ej färdigregistrerat',
    index: 'Poäng per fall, index 12 mån',
    perPoint: (values: { money: string }) => `${values.money} per poäng, 12 mån`,
    waiting: 'Väntande',
    within90: 'Högst 90 dagar',
    share: 'Andel högst 90',
    remark: 'Anmärkning',
  },
  monthBlocks: {
    volume: (values: { measure: string }) => `Registrerad produktion per enhet, ${values.measure}`,
    fixed: 'Fall gånger de första tolv månadernas poäng per fall',
    money: (values: { money: string }) => `${values.money} per enhet, tkr`,
    waiting: 'Väntande per enhet, personer',
    within90: 'Väntande högst 90 dagar per enhet, personer',
  },
  remarkIncomplete: 'ej färdigregistrerad',
  remarkBreak: (values: { unit: string; quantity: string }) => `nivåbrott: ${values.unit}, ${values.quantity}`,
  chartProduction: (values: { measure: string }) => `Produktion per månad, ${values.measure}`,
  chartYears: (values: { measure: string }) => `Produktion per år, ${values.measure}`,
  chartPerPoint: (values: { money: string; measure: string }) => `${values.money} per ${values.measure}, tkr`,
  chartIndex: 'Poäng per fall i varje vårdström, index',
  chartQueue: 'Väntande i slutet av månaden, personer',
  chartSeason: 'Säsong, medelmånad = 1',
  axisFrom: (values: { low: string }) => `Regionen. Axel från ${values.low}.`,
  axisZero: 'Regionen. Axel från 0.',
  axisPrices: (values: { low: string }) => `Tolv månader, löpande priser. Axel från ${values.low}.`,
  axisTwelve: (values: { low: string }) => `Regionen, tolv månader bakåt. Axel från ${values.low}.`,
  chartText: (values: { title: string; first: string; from: string; last: string; to: string }) =>
    `${values.title}: ${values.from} ${values.first}, ${values.to} ${values.last}.`,
};
