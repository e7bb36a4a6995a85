/** Swedish texts of the command line: help, headings and what is printed. */
export const cli = {
  headings: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Val:',
    'Commands:': 'Kommandon:',
  } as Record<string, string>,
  usage: { program: '[val] <kommando>', command: '[val] <filer...>', trace: '[val] <fil> <cell>', control: '[val]' },
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
    draws: 'antal dragningar, 0 till 100000; 0 ger inga intervall. Utan valet: arbetsbokens, annars 10000',
    seed: 'frö till dragningarna, ett helt tal; samma frö ger samma svar. Utan valet: arbetsbokens, annars 1',
    until: 'sluta dra när felet i intervallen är högst så stor del av deras bredd, till exempel 0.02',
    workers: 'kärnor som räknar dragningarna; alla om inget sägs. Svaret är detsamma',
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

Slutkoder: 0 klart, 1 fel hos Växla, 2 anropet går inte att tolka, 3 filerna kan inte bära svaret, 130 avbrutet.`,
  wrongCall: (values: { detail: string }) => `Anropet går inte att tolka: ${values.detail}. Kör med --help för hjälp.`,
  callFaults: {
    unknownCommand: (values: { what: string }) => `kommandot ”${values.what}” finns inte`,
    unknownOption: (values: { what: string }) => `valet ”${values.what}” finns inte`,
    missingMandatoryOptionValue: (values: { what: string }) => `valet ”${values.what}” måste anges`,
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
  between: '  P5 till P95',
  range: (values: { low: string; high: string }) => `${values.low}–${values.high}`,
  signedRange: (values: { low: string; high: string }) => `${values.low} till ${values.high}`,
  chances: 'I så många dragningar',
  caution:
    'Siffrorna är räknade med valda värden. Scenario, inte prognos. Ersättningen är intern: bara enheternas kostnad ändrar regionens.',
  drawn: (values: { draws: string; seed: number }) =>
    `P5 till P95: nio av tio av ${values.draws} dragningar ligger där emellan (frö ${values.seed}). Den valda siffran behöver inte ligga mitt i.`,
  notDrawn: 'Inga dragningar är gjorda (draws 0), så det finns inga intervall.',
  drawing: {
    draws: (values: { draws: string; of: string }) => `${values.draws} av ${values.of} dragningar`,
    drivers: 'Söker vad som driver svaret',
  },
  breakEven: {
    command:
      'Sök vid vilket värde på ett tal något börjar eller slutar hålla, och i hur många dragningar. Skriver inget.',
    find: 'talet som vrids: budget, ett av avtalets tal (rho, tak …) eller ett antagandes nyckel (gamma …)',
    when: 'vad som ska hålla: unit-loses (enheten förlorar), queue-stable (kön växer inte), costs-no-more (regionen betalar inte mer)',
    unit: 'enheten som frågan gäller; den vars resultat, avtal eller budget det är',
    scenario: 'scenariots nummer eller id; utan valet det första bytet i praktiken',
    from: 'lägsta värdet; utan valet registrets eller avtalets',
    to: 'högsta värdet; utan valet registrets eller avtalets',
    draws: 'antal dragningar för varje värde; 2000 om inget sägs',
    title: (values: { region: string; year: number; scenario: string; base: string }) =>
      `${values.region}, år ${values.year}: ${values.scenario} mot ${values.base}`,
    turned: (values: { term: string; key: string; from: string; to: string }) =>
      `Vrids: ${values.term} (${values.key}), från ${values.from} till ${values.to}`,
    goals: {
      'unit-loses': (values: { unit: string | null }) => `Fråga: får ${values.unit} sämre resultat än i 1?`,
      'queue-stable': () => 'Fråga: är regionens kö i december högst så lång som ett år tidigare?',
      'costs-no-more': () => 'Fråga: är regionens kostnad högst densamma som i 1?',
    },
    units: {
      allUnits: 'alla enheter',
      ofBudget: 'budget, andel av vad den skulle vara',
      tkr: 'budget första året, tkr',
    },
    yes: (values: { spans: string }) => `Ja, med valda värden: ${values.spans}`,
    always: 'Ja, med valda värden i hela spannet.',
    never: 'Nej, med valda värden ingenstans i spannet.',
    equal: (values: { spans: string }) => `Lika i båda, så att talet saknar betydelse: ${values.spans}`,
    root: {
      crossing: (values: { at: string; share: string }) =>
        `Vänder vid ${values.at}; där är svaret ja i ${values.share} dragningar`,
      touch: (values: { at: string; share: string }) =>
        `Når jämnt upp vid ${values.at} och vänder; där är svaret ja i ${values.share} dragningar`,
      jump: (values: { at: string; share: string }) =>
        `Hoppar vid ${values.at}; där är svaret ja i ${values.share} dragningar`,
    },
    span: (values: { low: string; high: string }) => `${values.low} till ${values.high}`,
    heads: { at: 'Värde', money: 'Skillnad, mkr', points: 'Köns ändring, poäng', share: 'Ja i' },
    foot: (values: { draws: string; seed: number; resolution: string }) =>
      `${values.draws} dragningar, frö ${values.seed}. Vändpunkter närmare varandra än ${values.resolution} kan missas. Scenario, inte prognos. Inget har skrivits.`,
  },
  interrupted: 'Avbrutet. Inget har skrivits.',
};
