/** Swedish texts of what the pane shows: verdicts, headings, choices, buttons. Messages by code stand in session-messages. */
export const session = {
  source: {
    ready: 'Underlaget räcker för att räkna.',
    reproduced: (values: { gap: string; margin: string }) =>
      `Modellens nuläge återger era egna siffror inom ${values.gap} (gräns ${values.margin}).`,
    accepted: (values: { gap: string; margin: string }) =>
      `Modellens nuläge skiljer sig ${values.gap} från era egna siffror, mer än gränsen ${values.margin}. Ni har godtagit det.`,
    notAnswered: 'Något i frågan hindrar svaret. Det står på steget där det kan ändras.',
    empty: 'Ingen verksamhetsdata hittades',
    emptyText: 'Växla letar efter ett blad med en rad per månad och enhet, en kolumn med DRG-poäng och en med kostnad.',
    unreadable: 'Underlaget räcker inte ännu',
    lacks: {
      activity: 'Det saknas volym: DRG-poäng, eller antal vårdtillfällen och besök, per enhet och månad eller år.',
      money: 'Det saknas pengar: kostnad, budget eller ersättning per enhet.',
      'unit-with-both': 'Ingen enhet har både volym och pengar över noll under samma namn.',
      corrections: 'Hindren nedan behöver rättas eller godkännas.',
    },
    units: (values: { count: number }) => (values.count === 1 ? '1 enhet' : `${values.count} enheter`),
    streams: (values: { count: number }) => (values.count === 1 ? '1 vårdström' : `${values.count} vårdströmmar`),
    periods: (values: { count: number; from: string; to: string }) => {
      if (values.from === values.to) return values.from;
      const months = values.count === 1 ? '1 månad' : `${values.count} månader`;
      return `${months}, ${values.from}–${values.to}`;
    },
    years: (values: { from: number; to: number }) =>
      values.from === values.to ? `år ${values.from}` : `år ${values.from}–${values.to}`,
    versions: { outcome: 'utfall', budget: 'budget', forecast: 'helårsprognos' },
    rowsUnused: 'Inga rader används.',
    leftOut: (values: { months: string }) => `Räknat utan ${values.months}`,
    leftOutText: 'Månaderna läses inte från något blad.',
    meanings: {
      activity: 'Verksamhet',
      money: 'Pengar',
      who: 'Vem och när',
      other: 'Övrigt',
    },
    missing: {
      queue: [
        'Väntelista.',
        'Kö, väntetid och vårdgaranti kan inte visas där den saknas. En okänd kö är inte en tom kö.',
      ],
      someQueue: (values: { units: string }) =>
        `Väntelistan är inte inläst för ${values.units}. Kö, väntetid och vårdgaranti visas bara för de andra.`,
      guarantee: ['Väntande över 90 dagar.', 'Vårdgarantin kan inte visas.'],
      someGuarantee: (values: { units: string }) =>
        `Väntande över 90 dagar är inte inläst för ${values.units}. Vårdgarantin visas bara för de andra.`,
      annual: ['Månader.', 'Siffrorna är per kvartal eller år. Månaderna räknas som lika, utan säsong.'],
      someAnnual: (values: { units: string }) =>
        `${values.units} har siffror per kvartal eller år. Månaderna räknas som lika, utan säsong.`,
      payment: [
        'Ersättning från regionen.',
        'Budgeten antas vara så stor som kostnaden, så att enheterna går jämnt upp.',
      ],
      assignment: [
        'Volymuppdrag.',
        'Uppdraget antas vara basårets egen volym med trend. Det kan ändras under Avtal per enhet.',
      ],
      tax: ['Skatter och bidrag.', 'För regionen centralt och totalt visas bara skillnaden mot scenario 1.'],
      contract: [
        'Dagens avtal.',
        'Enheterna antas ha prestationsersättning med modellens standardvärden. Det kan ändras under Scenarier.',
      ],
    },
  },

  actions: {
    right: 'Stämmer',
    withoutMonths: (values: { count: number }): string =>
      values.count === 1 ? 'Räkna utan månaden' : 'Räkna utan månaderna',
    keepInHistory: 'Behåll i historiken',
    includeAgain: 'Ta med igen',
    doubtAgain: 'Ta upp igen',
    money: 'Belopp i …',
    moneyUnits: { kr: 'kr', tkr: 'tkr', mkr: 'mkr', mdkr: 'mdkr' },
    use: 'Läs bladet',
    leaveSheet: (values: { sheet: string }) => `Lämna ${values.sheet} utanför`,
    addUp: 'Lägg ihop',
    overwrite: 'Modellens värden',
    keep: 'Behåll bladet som eget',
    acceptGap: 'Godta skillnaden',
    ownShares: 'Räkna med era andelar',
    registerShares: 'Räkna med registrets andelar',
  },

  question: {
    followUp: (values: { share: string }) => `Uppföljning kvar ${values.share}`,
    withCarry: (values: { model: string; share: string }) => `${values.model}, ${values.share} resultatöverföring`,
    withVariable: (values: { model: string; share: string }) => `${values.model}, ${values.share} rörligt`,
    phased: (values: { months: number }) => `infasning ${values.months} månader`,
    mixed: 'Olika ersättningsmodeller',
    kr: (values: { amount: string }) => `${values.amount}\u00a0kr`,
    stretches: {
      every: 'varje poäng',
      belowFloor: 'under golvet',
      toAssignment: 'upp till uppdraget',
      toCeiling: 'mellan uppdrag och tak',
      aboveCeiling: 'över taket',
    },
    rule: {
      fixed: 'Fast del',
      earned: 'Rörlig del',
      guaranteed: 'Rörlig del, lägst',
      goal: 'Måldel',
      price: 'Pris',
      index: 'Budget nästa år',
      carry: 'Resultat som förs vidare',
      yearly: 'budget × ',
      terms: {
        volume: 'poäng',
        assignment: 'uppdrag',
        budget: 'budget',
        pot: 'pott',
        price: 'pris',
        price_level: 'prisnivå',
        price_given: 'avtalat pris',
        rho: 'rörlig andel',
        r1: 'andel till uppdraget',
        r2: 'andel till taket',
        r3: 'andel över taket',
        tak: 'tak',
        golv: 'golv',
        m_mal: 'målandel',
        goals: 'måluppfyllelse',
        LPIK: 'LPIK',
        prodkrav: 'produktivitetskrav',
        assigned_g: 'uppdragsökning',
        chi: 'resultatöverföring',
      },
    },
    columns: {
      budget: ['Budget', 'tkr/år'],
      assignment: ['Uppdrag', 'poäng/år'],
      price_given: ['Pris', 'kr/poäng'],
      rho: ['Rörlig del', '%'],
      r1: ['Betalt upp till uppdraget', '%'],
      r2: ['Betalt mellan uppdrag och tak', '%'],
      r3: ['Betalt över taket', '%'],
      tak: ['Tak över uppdraget', '%'],
      golv: ['Golv under uppdraget', '%'],
      m_mal: ['Måldel', '%'],
      pot: ['Pott över taket', 'tkr/år'],
    },
    templates: {
      'stockholm-2024': ['Stockholm 2024–2027', 'fast 70, rörligt 28, mål 2 %; tak och golv antagna 3 %'],
      'stockholm-2020': [
        'Stockholm 2020–2023',
        'fast 54 och utveckling 1, rörligt 40, mål 5 %; tak och golv antagna 3 %',
      ],
      'norway-isf': ['Norge, ISF', '40 % av poängpriset, utan tak och golv'],
      'england-2010': ['England 2010, akutvård', '100 % till bas, sedan 30 %'],
      'ram-paper': ['Rambudget på papperet', '50 % resultatöverföring, uppföljningen kvar'],
      'ram-practice': ['Rambudget i praktiken', '50 % resultatöverföring, uppföljning 40 %'],
      'anslag-paper': ['Anslag på papperet', 'ingen resultatöverföring, uppföljningen kvar'],
      'anslag-practice': ['Anslag i praktiken', 'ingen resultatöverföring, uppföljning 40 %'],
    },
  },

  assumptions: {
    yearly: '%/år',
    monthly: '%/mån',
    hours: 'tim',
    chosen: 'valt här',
  },

  result: {
    smallUncertain: 'Skillnaderna är små och osäkra. ',
    small: 'Skillnaderna är små. ',
    uncertain: 'Skillnaderna är osäkra: de kan gå åt båda håll. ',
    clear: 'Minst en skillnad är större än en procent av kostnaden. ',
    cost: (values: { scenario: string; year: number }) =>
      `I ”${values.scenario}” blir regionens kostnad ${values.year} `,
    thanBase: (values: { base: string; level: string }) =>
      ` än i ”${values.base}”, av omkring ${values.level}\u00a0mkr. `,
    between: (values: { low: string; high: string }) =>
      `mellan ${values.low}\u00a0mkr lägre och ${values.high}\u00a0mkr högre`,
    lower: (values: { low: string; high: string }) => `${values.low} till ${values.high}\u00a0mkr lägre`,
    higher: (values: { low: string; high: string }) => `${values.low} till ${values.high}\u00a0mkr högre`,
    aboutLower: (values: { chosen: string }) => `ungefär ${values.chosen}\u00a0mkr lägre`,
    aboutHigher: (values: { chosen: string }) => `ungefär ${values.chosen}\u00a0mkr högre`,
    same: 'i stort sett densamma',
    asBase: (values: { base: string; level: string }) => ` som i ”${values.base}”, omkring ${values.level}\u00a0mkr. `,
    real: (values: { change: string }) => `Verklig produktion blir ${values.change}.`,
    realBetween: (values: { low: string; high: string }) =>
      `mellan ${values.low}\u00a0% lägre och ${values.high}\u00a0% högre`,
    realLower: (values: { low: string; high: string }) => `${values.low}–${values.high}\u00a0% lägre`,
    realHigher: (values: { low: string; high: string }) => `${values.low}–${values.high}\u00a0% högre`,
    realAboutLower: (values: { chosen: string }) => `ungefär ${values.chosen}\u00a0% lägre`,
    realAboutHigher: (values: { chosen: string }) => `ungefär ${values.chosen}\u00a0% högre`,
    about: (values: { value: string }) => `ungefär ${values.value}`,
    interval: (values: { low: string; high: string }) => `${values.low} till ${values.high}`,
    alone: (values: { base: string; year: number; level: string }) =>
      `I ”${values.base}” blir regionens kostnad ${values.year} omkring ${values.level}\u00a0mkr. Lägg till ett scenario att jämföra med.`,
    caveat: 'Scenario, inte prognos. Siffrorna gäller valda värden; intervallen räknas.',
    caveatDrawn:
      'Scenario, inte prognos. Intervallen rymmer 90\u00a0% av dragningarna; linjen och ringen visar valda värden.',
    caveatChosen: 'Scenario, inte prognos. Siffrorna gäller valda värden; inga dragningar görs, så intervall saknas.',
    table: (values: { year: number }) => `År ${values.year} jämfört med nuläget`,
    rows: {
      cost: ['Regionens kostnad', 'mkr'],
      unitsResult: ['Enheternas resultat', 'summa, mkr'],
      real: ['Verklig produktion', '%'],
      registered: ['Registrerad produktion', '%'],
      queue: ['Väntande', 'i december, %'],
      within90: ['Inom 90 dagar', 'procentenheter'],
    },
    worse: (values: { units: string; many: boolean }) => `Sämre resultat med valda värden: ${values.units}.`,
    worseMost: (values: { unit: string; share: string }) =>
      `${values.unit} får sämre resultat i ${values.share} dragningar, oftare än någon annan enhet.`,
    worseIn: (values: { unit: string; share: string }) =>
      `${values.unit} får sämre resultat i ${values.share} dragningar.`,
    seldomWorse: (values: { share: string }) =>
      `Ingen enhet får sämre resultat i så mycket som ${values.share} dragningar.`,
    internal:
      'Ersättningen är intern. Det enheterna får mer betalar regionen centralt, så regionens total ändras bara med kostnaden.',
    riskMore: (values: { from: string; to: string }) =>
      `Mer av risken hamnar hos enheterna: spännvidden i deras samlade resultat ökar från ${values.from} till ${values.to}\u00a0mkr.`,
    riskLess: (values: { from: string; to: string }) =>
      `Mindre av risken hamnar hos enheterna: spännvidden i deras samlade resultat minskar från ${values.from} till ${values.to}\u00a0mkr.`,
    riskSame: (values: { to: string }) =>
      `Enheterna bär ungefär lika mycket av risken som i scenario 1: spännvidden i deras samlade resultat är ${values.to}\u00a0mkr.`,
    realLabel: 'Verklig',
    registeredLabel: 'Registrerad',
    registeredApart: (values: { real: string; registered: string; rest: string }) =>
      `Registrerad produktion ändras ${values.registered} och verklig ${values.real}. Det som skiljer, ${values.rest} procentenheter, är registrering och kodning och inte vård.`,
    registeredSame: 'Den registrerade produktionen följer den verkliga.',
    drivers: (values: { chosen: string }) =>
      `Ett antagande i taget, övriga på valda värden (${values.chosen}). Fylld del drar ner kostnaden, ofylld drar upp den.`,
    noDrivers: 'Inget antagande ändrar skillnaden.',
    notSimulated: 'Simuleras inte: vårdens kvalitet, dödlighet och arbetsmiljö.',
    intervals: (values: { count: number; error: string }) =>
      `Intervallen: ${values.count} antaganden dras samtidigt ur sina spann, och skillnader räknas mot scenario 1 i samma dragning. Slumpens fel i gränserna är högst ${values.error} av intervallets bredd.`,
    unanswered: (values: { count: number }) =>
      values.count === 1
        ? 'För 1 dragning har modellen inget svar. Den är inte med.'
        : `För ${values.count} dragningar har modellen inget svar. De är inte med.`,
    quantities: {
      real: 'Verklig produktion',
      registered: 'Registrerad produktion',
      queue: 'Väntande',
      within90: 'Inom 90 dagar',
      cost: 'Kostnad, tolv månader',
      payment: 'Ersättning, tolv månader',
      result: 'Resultat, tolv månader',
    },
    percentagePoints: 'p.e.',
    region: 'Regionen',
    shorts: { paper: 'På papperet', practice: 'I praktiken', stay: 'Nuläget' },
    shortWithModel: (values: { short: string; model: string }) => `${values.short}, ${values.model}`,
  },
};
