/** Swedish texts of the board page. Words in braces are filled with figures that follow their cells. */
export const board = {
  sheetTitle: 'Växla Beslutsunderlag',
  title: 'Beslutsunderlag',
  heading: (values: { region: string }) => `Beslutsunderlag · ${values.region}`,
  synthetic: 'syntetiska siffror',
  and: ' och ',

  question: {
    switched: (values: { who: string; many: boolean; when: string; from: string; to: string }) =>
      `Vad händer om ${values.who} ${values.when} går från ${values.from} till ${values.to}?`,
    other: (values: { names: string; base: string }) => `Vad skiljer ${values.names} från ”${values.base}”?`,
    alone: (values: { base: string }) => `Hur går det om ”${values.base}”?`,
    /** What is gone to, after ”till”. */
    destinations: { prestation: 'prestationsersättning', anslag: 'anslag', ram: 'rambudget' },
    hospitals: 'sjukhusen',
    units: 'enheterna',
    someUnits: (values: { count: number; all: number }) => `${values.count} av ${values.all} enheter`,
    month: (values: { month: string }) => `i ${values.month}`,
    phased: (values: { from: string; to: string }) => `steg för steg mellan ${values.from} och ${values.to}`,
    spread: (values: { from: string; to: string }) => `mellan ${values.from} och ${values.to}`,
    or: ' eller ',
    inSteps: (values: { to: string }) => `${values.to}, i flera steg,`,
    months: [
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
  },

  answer: {
    smallUncertain: 'Skillnaderna är små och osäkra.',
    small: 'Skillnaderna är små.',
    uncertain: 'Skillnaderna är osäkra: de kan gå åt båda håll.',
    uncertainSmallChosen: 'Skillnaderna är små med valda värden, men osäkra: de kan gå åt båda håll.',
    clear: 'Minst en skillnad är större än en procent av kostnaden.',
    clearSmallChosen: 'Skillnaderna är små med valda värden, men kan vara större än en procent av kostnaden.',
    smallChosen: 'Skillnaderna är små med valda värden.',
    cost: 'Regionens kostnad {year} blir {answers}, av omkring {level}\u00a0mkr.',
    costDrawn: 'Regionens kostnad {year} blir i nio av tio dragningar {answers}, av omkring {level}\u00a0mkr.',
    costBoth: 'mellan {low}\u00a0mkr lägre och {high}\u00a0mkr högre i\u00a0{scenario}',
    costLower: '{low} till {high}\u00a0mkr lägre i\u00a0{scenario}',
    costHigher: '{low} till {high}\u00a0mkr högre i\u00a0{scenario}',
    costChosenLower: '{chosen}\u00a0mkr lägre i\u00a0{scenario}',
    costChosenHigher: '{chosen}\u00a0mkr högre i\u00a0{scenario}',
    real: 'Verklig produktion {answers}.',
    queue: 'Väntelistan i december {answers}.',
    rises: 'stiger',
    risesLittle: 'stiger lite',
    falls: 'sjunker',
    fallsLittle: 'sjunker lite',
    grows: 'växer',
    growsLittle: 'växer lite',
    shrinks: 'minskar',
    shrinksLittle: 'minskar lite',
    eitherWay: 'kan gå åt båda håll',
    unchanged: 'är i stort sett oförändrad',
    direction: '{word} i\u00a0{scenario} ({chosen}\u00a0%)',
    directionTogether: '{word} i\u00a0{scenario} ({chosen}\u00a0%)',
    registeredLower:
      'Den registrerade utvecklas svagare än den verkliga ({chosen}\u00a0%), eftersom vård som inte ger betalning registreras glesare; det är inte mindre vård.',
    registeredHigher:
      'Den registrerade utvecklas starkare än den verkliga ({chosen}\u00a0%), eftersom betalning per poäng gör att mer registreras; det är inte mer vård.',
    registeredSame: 'Den registrerade följer den verkliga ({chosen}\u00a0%).',
    registeredApart: 'Den registrerade produktionens skillnad är {chosen}\u00a0%.',
    riskMore: 'Enheterna bär mer av risken i\u00a0{scenario} än i 1.',
    riskLess: 'Enheterna bär mindre av risken i\u00a0{scenario} än i 1.',
    riskSame: 'Enheterna bär ungefär lika mycket av risken i\u00a0{scenario} som i 1.',
    unknowable: 'Hur just era verksamheter svarar kan modellen inte veta.',
    alone: 'Ingen annan framtid är räknad.',
  },

  table: {
    year: (values: { year: number }) => `År ${values.year}`,
    yearDrawn: (values: { year: number }) => `År ${values.year}, 90\u00a0% av dragningarna`,
    kinds: 'nivå; skillnad',
    level: 'nivå',
    difference: 'skillnad mot 1',
    chosen: 'valda värden',
    till: 'till',
    rows: {
      cost: ['Regionens kostnad', 'mkr; mkr'],
      unitsResult: ['Enheternas resultat, summa', 'mkr; mkr'],
      real: ['Verklig produktion', 'tusen poäng; %'],
      registered: ['Registrerad produktion', 'tusen poäng; %'],
      queue: ['Väntande i december', 'tusen poäng; %'],
      within90: ['Väntande inom 90 dagar', '%; p.e.'],
    },
    stalePlain: '▲ Ett värde har ändrats efter körningen.',
    stale:
      '▲ Ett värde har ändrats efter körningen. Grå intervall gäller värdena vid körningen. Kör Växla igen för nya intervall.',
  },

  fan: {
    title: (values: { scenario: string }) => `Produktion, ${values.scenario}`,
    subtitle: (values: { low: string }) =>
      `Index, nuläget = 100. Axel från ${values.low}. Band: verklig, 90 och 50\u00a0% av dragningarna.`,
    subtitlePlain: (values: { low: string }) => `Index, nuläget = 100. Axel från ${values.low}.`,
    stay: 'Nuläget',
    real: 'verklig',
    registered: 'registrerad',
    bands: { p5: 'P5', p25: '90\u00a0%', p75: '50\u00a0%', p95: '90\u00a0%' },
    alternative: (values: { scenario: string; year: number; real: string; registered: string }) =>
      `År ${values.year} är verklig produktion i ${values.scenario} ${values.real} mot nuläget och registrerad produktion ${values.registered}.`,
  },

  bridge: {
    title: (values: { scenario: number; year: number }) =>
      `Från nuläget till ${values.scenario}: regionens kostnad ${values.year}, mkr`,
    subtitle: 'Valda värden, summerar exakt. Nuläget = 0. Streck: 90\u00a0% av dragningarna.',
    subtitlePlain: 'Valda värden, summerar exakt. Nuläget = 0.',
    causes: {
      volume: 'Vårdvolym',
      stay: 'Vårdtid',
      control: 'Mindre styrning',
      freed: 'Frigjord tid',
      frame: 'Pris, kapacitet',
      interaction: 'Samspel',
      total: 'Summa',
    },
    alternative: (values: { scenario: string; year: number; total: string; cause: string; amount: string }) =>
      `Regionens kostnad ${values.year} ändras med ${values.total}\u00a0mkr i ${values.scenario}; största orsaken är ${values.cause}, ${values.amount}\u00a0mkr.`,
  },

  /** Charts of Jämförelse that stand beside the board page's own. */
  charts: {
    queue: 'Väntelista',
    queueBase: (values: { base: string; low: string }) =>
      `Index, ${values.base} samma månad = 100. Axel från ${values.low}.`,
    queueText: (values: { scenario: string; year: number; change: string }) =>
      `I december ${values.year} är väntelistan i ${values.scenario} ${values.change} mot nuläget.`,
    guarantee: 'Väntande inom 90 dagar, % av de väntande',
    guaranteeBase: (values: { low: string }) => `Hela regionen, månad för månad. Axel från ${values.low}.`,
    guaranteeText: (values: { scenario: string; year: number; share: string; first: string }) =>
      `I december ${values.year} har ${values.share} av de väntande i ${values.scenario} väntat högst 90 dagar, mot ${values.first} om nuläget består.`,
    results: 'Enheternas resultat och regionens, mkr',
    resultsBase: (values: { year: number; base: string }) => `År ${values.year}, skillnad mot ${values.base}.`,
    resultsText: (values: { scenario: string; year: number; units: string; centre: string; total: string }) =>
      `År ${values.year} ändras i ${values.scenario} enheternas resultat med ${values.units} mkr, regionen centralt med ${values.centre} mkr och regionen totalt med ${values.total} mkr.`,
  },

  drivers: {
    title: (values: { scenario: number }) => `Det här driver svaret: kostnad i ${values.scenario}, mkr`,
    subtitle: 'Ett i taget, övriga på valda värden ({chosen}).',
    none: 'Inget antagande ändrar skillnaden.',
    alternative: (values: { scenario: string; term: string; low: string; high: string }) =>
      `Det antagande som ändrar svaret mest i ${values.scenario} är ${values.term}: från ${values.low} till ${values.high}\u00a0mkr.`,
  },

  gains: {
    title: (values: { year: number }) => `Vem vinner och vem bär risken: resultat ${values.year}, mkr, skillnad mot 1`,
    subtitle: '”Sämre”: antal dragningar av 10 med sämre resultat än i 1. Från, till: 90\u00a0% av dragningarna.',
    subtitlePlain: 'Minus är sämre resultat än om nuläget består.',
    chosen: 'valda',
    worse: 'sämre',
    unitsSum: 'Enheterna, summa',
    centre: 'Regionen centralt',
    regionTotal: 'Regionen totalt',
    others: (values: { count: number }) => `Övriga ${values.count} enheter`,
    othersElsewhere: (values: { count: number }) => `Övriga ${values.count} enheter: se Jämförelse`,
  },

  notes: {
    growth:
      'Från basåret till {year} går kostnaden från {first} till {last}\u00a0mkr i 1: pris, löner och behov, lika i alla scenarier.',
    causal: (values: { region: string }) =>
      `Inget orsakspåstående görs om ${values.region}. Effekterna är hämtade från studier, främst i andra länder.`,
    own: (values: { own: number; all: number }) =>
      `${values.own} av ${values.all} antaganden är egna bedömningar utan ägare, se Antaganden.`,
    draws: (values: { draws: string; count: number }) =>
      `Grått är ur ${values.draws} dragningar vid körningen: ${values.count} antaganden varierar samtidigt inom sina spann, och 90\u00a0% av svaren ligger mellan från och till (P5 till P95).`,
    notDrawn: 'Dras inte: konstanter och antalet mål och indikatorer.',
    intentions: (values: { terms: string }) =>
      `Dras inte: konstanter, antalet mål och indikatorer, och avsikter i scenarierna: ${values.terms}.`,
    intended: (values: { term: string; scenarios: string }) => `${values.term.toLowerCase()} (${values.scenarios})`,
    unanswered: (values: { count: number }) =>
      values.count === 1
        ? 'En dragning saknar svar i något scenario och är inte med.'
        : `${values.count} dragningar saknar svar i något scenario och är inte med.`,
    chosen:
      'Valda värden är formler och följer Antaganden och Avtal. De ligger inte alltid mitt i intervallet. p.e. = procentenheter.',
    notSimulated:
      'Simuleras inte: kvalitet, dödlighet, arbetsmiljö. Följ återinläggningar, registrering och grupper utan egen ersättning.',
    doubts: (values: { count: number }) =>
      values.count === 1
        ? 'En tveksamhet i underlaget, se Läsrapport.'
        : `${values.count} tveksamheter i underlaget, se Läsrapport.`,
    noTax: 'Regionens skatter och bidrag är inte inlästa: för regionen centralt och totalt visas bara skillnaden.',
    noQueue: (values: { units: string }) => `–: väntelistan är inte inläst för ${values.units}.`,
    noQueueAtAll: '–: ingen väntelista är inläst.',
    noGuarantee: '–: hur många som väntat högst 90 dagar är inte inläst.',
    foreignMoney: 'Pengar i underlaget är inte kronor: läs mkr som miljoner i underlagets valuta.',
    asValues: 'Formlerna blev för många: siffror skrivna som värden följer inte ändringar förrän Växla körs igen.',
    further: (values: { count: number }) =>
      values.count === 1
        ? 'Ett scenario till står på Jämförelse.'
        : `${values.count} scenarier till står på Jämförelse.`,
  },
  stamp: (values: { from: string; to: string; drawn: string; version: string; model: string }) =>
    `Underlag ${values.from}–${values.to}${values.drawn} · Växla ${values.version} · modell ${values.model}`,
  stampDraws: (values: { draws: string; seed: number }) => ` · ${values.draws} dragningar · frö ${values.seed}`,
  page: (values: { date: string }) => `${values.date} · sida 1 av 1`,
  chartData: 'Diagramdata och texternas delar, skrivs inte ut',
};
