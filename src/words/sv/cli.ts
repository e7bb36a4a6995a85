/** Swedish texts of the command line: help, headings and what is printed. */
export const cli = {
  headings: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Val:',
    'Commands:': 'Kommandon:',
  } as Record<string, string>,
  usage: { program: '[val] <kommando>', command: '[val] <filer...>', trace: '[val] <fil> <cell>' },
  description:
    'Växla: vad händer med produktion, köer, kostnad och risk när en region byter ersättningsmodell för sina sjukhus?',
  inspect: 'Visa vad som finns i filerna: enheter, månader, storheter, tveksamheter och vad som saknas. Skriver inget.',
  simulate: 'Räkna framtiderna och skriv scenarioblad med levande formler. Indatafilerna ändras aldrig.',
  trace: 'Följ en siffra i rapporten till dess formel, antaganden och de celler som lästes. Skriver inget.',
  file: 'arbetsboken med Växlas blad',
  cell: 'cellen, till exempel Jämförelse!C14 (utan blad: Jämförelse)',
  files: 'arbetsböcker (.xlsx, .xlsm) eller textfiler (.csv) med verksamhet och budget',
  options: {
    json: 'skriv resultatet som JSON på standard ut, övrigt på standard fel',
    out: 'filen som rapporten skrivs till: den första arbetsboken med Växlas blad i',
    inPlace: 'skriv i arbetsboken som lästes (eller den efter --into) i stället för till en ny fil',
    into: 'skriv rapporten i en annan arbetsbok än den första som läses',
    overwriteChanged: 'skriv om Växlas celler på blad som har ändrats för hand',
    keepChanged: 'behåll blad som har ändrats för hand som egna, och skriv nya bredvid',
    scenarios: 'scenariofil (YAML): tolkning, avtal, byten och antaganden; se docs/scenariofil.md',
    lang: 'språk i rapport och meddelanden: sv eller en; utan det arbetsbokens förra, annars sv',
    force: 'ersätt filen efter --out om den finns',
    acceptCalibration: 'godta att modellens basår skiljer sig mer än 1 % från underlaget',
    all: 'visa alla ekvationer bakom siffran',
    help: 'visa den här hjälpen',
    version: 'visa version',
  },
  examples: `
Exempel:
  npm run --silent vaxla -- inspect verksamhet.xlsx budget.csv
  npm run --silent vaxla -- simulate region.xlsx --out region-vaxla.xlsx
  npm run --silent vaxla -- simulate region.xlsx --scenarios byte.yaml --out region-vaxla.xlsx --lang en
  npm run --silent vaxla -- trace region-vaxla.xlsx Jämförelse!C14

Slutkoder: 0 klart, 1 fel hos Växla, 2 anropet går inte att tolka, 3 filerna kan inte bära svaret.`,
  wrongCall: (values: { detail: string }) => `Anropet går inte att tolka: ${values.detail}. Kör med --help för hjälp.`,
  callFaults: {
    unknownCommand: (values: { what: string }) => `kommandot ”${values.what}” finns inte`,
    unknownOption: (values: { what: string }) => `valet ”${values.what}” finns inte`,
    missingArgument: () => 'ange minst en fil',
    optionMissingArgument: (values: { what: string }) => `valet ”${values.what}” saknar sitt värde`,
    invalidArgument: (values: { what: string }) => `värdet på valet ”${values.what}” passar inte`,
  },
  ourFault: (values: { detail: string }) =>
    `Växla klarade inte av det här, och det är inte filernas fel: ${values.detail}. Inget har skrivits. Rapportera gärna felet med filen, om den får delas.`,
  cannotCarry: 'Filerna kan inte bära svaret. Inget har skrivits.',
  severity: { error: 'Hinder', doubt: 'Tveksamt', note: 'Upplysning' },
  more: (values: { count: number }) => `… och ${values.count} till; alla står i Läsrapport och i --json.`,
  written: (values: { file: string }) => `Skrivet: ${values.file}`,
  yearShown: (values: { region: string; year: number; months: number; start: number }) =>
    `${values.region}, år ${values.year} (${values.months} månader från ${values.start})`,
  differences: (values: { base: string }) => `Skillnad mot ${values.base}; nivå i första kolumnen`,
  rows: {
    real: 'Verklig produktion, poäng',
    registered: 'Registrerad produktion, poäng',
    queue: 'Väntande i december, poäng',
    within90: 'Inom 90 dagar, %',
    cost: 'Regionens kostnad, mkr',
    payment: 'Ersättning till enheterna, mkr',
    result: 'Enheternas resultat, mkr',
  },
  units: 'Resultat per enhet, mkr',
  centre: 'Regionen centralt',
  regionTotal: 'Regionen totalt',
  caution:
    'Ett räknat läge per scenario med valda värden; intervallen står i Beslutsunderlag. Scenario, inte prognos. Ersättningen är intern: bara enheternas kostnad ändrar regionens.',
};
