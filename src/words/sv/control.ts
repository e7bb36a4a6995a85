/** Swedish texts of control: the sheet that holds the scenarios against what is known, and the places the reports tell of. */
export const control = {
  sheetTitle: 'Växla Prövning',
  title: 'Prövning mot vad man vet',
  heading: (values: { region: string }) => `Prövning mot vad man vet · ${values.region}`,
  subtitle:
    'Vad scenarierna själva säger om styrningen är räknat. Resten är frågor till er. Inget vägs ihop: vad det betyder avgör läsaren.',
  answerHere: 'Svar: skriv i de gula cellerna, så finns de kvar nästa gång Växla körs.',
  tooFew: 'Ingen annan framtid är räknad att hålla mot nuläget.',

  figures: {
    title: (values: { year: number }) => `Styrningen i siffror, ${values.year}`,
    followUp: ['Kvarvarande uppföljning', '% av dagens'],
    discretion: ['Handlingsutrymme', '% av fullt'],
    goals: ['Mål och indikatorer per enhet', 'antal'],
    passThrough: ['Genomslag till verksamheten', '%'],
    hours: ['Tid för mål och registrering', 'tusen tim/år'],
    value: ['Samma tid i kronor, ingår i kostnaden', 'mkr/år'],
    freed: ['Frigjord kapacitet', 'poäng/år'],
    saving: ['Lägre kostnad för styrningen', 'mkr/år'],
    real: ['Verklig produktion mot 1', '%'],
    registered: ['Registrerad produktion mot 1', '%'],
    cost: ['Regionens kostnad mot 1', '%'],
  },
  notGiven: 'ej angivet',

  changes: {
    title: 'Vad som ändras, och varför framtiderna skiljer sig',
    of: (values: { scenario: string }) => `${values.scenario}:`,
    money: (values: { units: number; all: number; from: string; to: string }) =>
      values.units === 1 && values.all === 1
        ? `enheten går från ${values.from} till ${values.to}.`
        : `${values.units} av ${values.all} enheter går från ${values.from} till ${values.to}.`,
    noMoney: 'ingen enhet byter ersättningsmodell.',
    followUpStays: 'Uppföljningen finns kvar i sin helhet: det är pengarna som ändras.',
    followUpStaysAlone: 'Uppföljningen finns kvar i sin helhet.',
    followUpGoes: '{share}\u00a0% av uppföljningen tas bort, inte bara pengarna.',
    followUpGrows: 'Uppföljningen ökar med {share} procentenheter.',
    goalsFewer: 'Målen blir färre: från {from} till {to} per enhet.',
    goalsMore: 'Målen blir fler: från {from} till {to} per enhet.',
    registrationLess: 'Mindre ska registreras.',
    registrationMore: 'Mer ska registreras.',
    goalMoney: 'Ersättning efter måluppfyllelse läggs till.',
    nothingAdded: 'Inget nytt styrmedel är angivet i stället.',
    instead: (values: { text: string }) => `I stället: ${values.text}.`,
  },

  why: {
    discretionStays:
      '{scenario} ger inget större handlingsutrymme: det som följs upp följs upp som förut. Så upplevde chefer och medarbetare det i Region Skåne.',
    discretionGrows: '{scenario} ger större handlingsutrymme, från {from} till {to}\u00a0%.',
    discretionShrinks: '{scenario} ger mindre handlingsutrymme, från {from} till {to}\u00a0%.',
    noEffect:
      'I sig ändrar handlingsutrymmet inte vården i modellen: ingen studie säger hur mycket (inre motivation är satt till 0).',
    effect:
      'Att handlingsutrymme ändrar vården är ett eget antagande (inre motivation); ingen studie säger hur mycket.',
    productionFalls: 'Produktionen sjunker i\u00a0{scenarios} därför att en poäng till inte längre ger enheten pengar.',
    registeredFalls:
      'Den registrerade ligger under den verkliga i\u00a0{scenarios}: vård som inte ger betalning registreras glesare.',
    costFallsLess:
      'Kostnaden sjunker mindre än produktionen i\u00a0{scenarios}: lokaler och det mesta av bemanningen finns kvar.',
    freedHelps:
      'I\u00a0{scenario} blir en del av den tid som uppföljning och registrering tog vård: därför är produktionen högre än i\u00a0{other}.',
  },
  preset: (values: { name: string; service: string; known: string; unknown: string; source: string }) =>
    `Förebild: ${values.name} (${values.service}). ${values.known} Inte känt: ${values.unknown} Källa: ${values.source}.`,

  board: {
    discretion: 'Handlingsutrymmet',
    it: 'Det',
    stays: '{it} ökar inte i\u00a0{scenario}, där uppföljningen är kvar.',
    grows: '{it} ökar i\u00a0{scenario}, där uppföljning tas bort.',
    growsWithout: '{it} ökar i\u00a0{scenario}, där uppföljning tas bort; ingen effekt på vård antas.',
    shrinks: '{it} minskar i\u00a0{scenario}.',
  },

  origins: {
    delegation: 'Tillitsdelegationens fem råd om ersättningsmodeller (SOU 2017:56, återgivna i SOU 2018:47)',
    practices:
      'Praktiker för handlingsutrymme och tillitsvärdighet (Siverbo 2022, tabell 1; en tolkning, inte prövad i forskning)',
    reliability: 'Åtta påståenden om tillit och pålitlighet (Andersson m.fl., rapporten om pålitlig organisation)',
  },
  columns: { answer: 'Ert svar' },

  points: {
    simple: 'Är modellen så enkel den kan vara? Det den betalar efter:',
    'other-means': 'Har andra styrmedel än pengar övervägts där detaljer ska styras? Detaljstyrning kvar:',
    staff: 'Har medarbetare varit med och utformat modellen?',
    level: 'Riktas pengarna till den nivå som kan ändra något? Andel som når verksamheten:',
    dialogue: 'Vilken dialog och vilket ledarskap följer med modellen?',
    'less-detail': 'Minskar detaljstyrningen? Uppföljning kvar:',
    'few-goals': 'Är målen få? Antal per enhet:',
    'process-goals': 'Undviks mål för hur arbetet görs och organiseras?',
    'detailed-criteria': 'Undviks ersättning efter detaljerade villkor?',
    'framework-budget': 'Är det rambudget? Enheter som har det:',
    'goals-together': 'Får de som styrs vara med och välja mål och mått?',
    values: 'Hur styr gemensamma värden arbetet?',
    knowledge: 'Hur styr kunskap arbetet?',
    peers: 'Följer kollegor upp och utvärderar varandra?',
    'goals-for-learning': 'Används mål och mätningar för att lära?',
    'goals-for-blame': 'Undviks mål och mätningar för att ställa till svars?',
    delegation: 'Är beslut delegerade till dem som gör arbetet?',
    'co-leadership': 'Tar medarbetarna del i ledningen?',
    'trust-first': 'Börjar nya relationer i tillit, och balanseras den mot kontroll?',
    'value-leadership': 'Leder cheferna efter värden?',
    'support-learning': 'Stöds medarbetarnas kunskap och lärande?',
    recruitment: 'Rekryteras det noga?',
    continuity: 'Är personal och chefer kvar över tid?',
    'reliability-lacks': 'Vad brister i pålitlighet i dag: bemanning, kunnande, rutiner?',
    'trust-from-reliability': 'Vilar tilliten på att organisationen är pålitlig?',
    'trust-as-result': 'Vad i arbetets organisering ska ge tillit, så att den inte bara påbjuds?',
    'close-governance': 'Möts ledning och verksamhet i nära styrning?',
    'control-needed': 'Vilken kontroll behövs, också för tillitens skull?',
    standards: 'Vilka väl inarbetade standarder bär arbetet?',
    systems: 'Håller systemen om en enskild ledare slutar?',
    'mission-dialogue': 'Hur följs uppdraget upp och utvecklas i uppdragsdialog?',
  },
  facts: {
    measures: (values: { count: number }) => (values.count === 1 ? '1 mått' : `${values.count} mått`),
    noMeasures: 'inget mått',
    numbers: (values: { count: number }) => (values.count === 0 ? 'inga tal' : `${values.count} tal i avtalet`),
    mixed: (values: { measures: string; numbers: string }) => `${values.measures}, ${values.numbers}`,
    nothing: 'inget',
    upTo: (values: { fact: string }) => `högst ${values.fact}`,
    units: (values: { count: number; all: number }) => `${values.count} av ${values.all}`,
  },
  answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  page: (values: { date: string; version: string; model: string }) =>
    `Växla ${values.version} · modell ${values.model} · ${values.date}`,

  list: {
    command: 'Visa platserna som styrningen kan utgå från, och frågorna att svara på i en scenariofil. Skriver inget.',
    places: 'Platser, att skriva efter preset under control i en scenariofil:',
    today: 'sätter i dag',
    after: 'sätter efter bytet',
    owned: 'ert antagande',
    nothing: 'Sätter inget: platsen säger vad som gjordes, inte hur mycket.',
    unknown: 'Inte känt:',
    source: 'Källa:',
    questions: 'Frågor, att svara på under answers i en scenariofil eller i arbetsboken:',
    computed: '(räknas också)',
  },

  reports: {
    siverbo: 'Siverbo 2022, Vad vi vet om tillitsbaserad styrning och ledning, KFi-rapport 178',
    solli: 'Solli 2024, Politiken och tillitsbaserad styrning och ledning, SKR',
    forecasts: 'Region Skånes halvårsprognoser och utfall 2015–18',
  },
  services: {
    hospitals: 'sjukhus',
    region: 'region',
    municipality: 'kommun',
    'home care': 'hemtjänst, illustration',
    'social services': 'socialtjänst, illustration',
    city: 'stad, illustration',
  },
  presets: {
    'region-skane': {
      name: 'Region Skåne',
      known: [
        'Ersättning efter prestation ersattes av anslag. Produktion, ekonomi och bemanning följdes upp som förut, och varken mellanchefer eller medarbetare märkte mer handlingsutrymme.',
        'Produktionen minskade, delvis för att registreringen blev mindre noggrann.',
        'Halvårsprognoserna 2015–18 låg i genomsnitt 456 mkr under utfallet, 1,0 % av kostnaden.',
      ],
      unknown: [
        'Hur stor del av styrningen som nådde verksamheten; genomslaget är ert antagande.',
        'Hur mycket produktion och registrering minskade.',
      ],
      place: 'avsnittet om administrativ ledning och mellanchefer',
    },
    'vastra-gotaland': {
      name: 'Västra Götalandsregionen',
      known: [
        'Efter 105 intervjuer: få är nöjda med beställar–utförarmodellen, ansvaret är otydligt, och det kan förklara att stora avvikelser godtas.',
        'En politiker undrar varför alla sjukhus gick med stort underskott när det var valår. En beredning om styrningen tillsattes 2019.',
      ],
      unknown: ['Hur mjuk budgeten är.', 'Om valår kostar, och i så fall hur mycket.'],
      place: 'avsnittet om Västra Götalandsregionen',
    },
    kalmar: {
      name: 'Region Kalmar',
      known: [
        'Sedan 2007: ständiga små förbättringar i stället för stora omorganisationer; 30 miljoner kronor avsattes. Politiker avstår i regel från att detaljstyra.',
      ],
      unknown: ['Vilken styrning som togs bort när arbetet med förbättringar lades till, om någon.'],
      place: 'avsnittet om Region Kalmar',
    },
    gislaved: {
      name: 'Gislaved',
      known: [
        'Nästan 150 mål och mängder av styrdokument före den styrmodell som beslutades 2016.',
        'Prognoser på underskott om 50 och 69 miljoner, och utfall på plus eller 3 miljoner minus.',
      ],
      unknown: [
        'Hur många mål det blev efteråt.',
        'Hur stor försiktigheten är som del av kostnaden: kommunens kostnad står inte i rapporten.',
      ],
      place: 'avsnittet om Gislaveds kommun',
    },
    boras: {
      name: 'Borås',
      known: [
        'En kartläggning fann mycket detaljstyrning, målkonflikter och många mål. Den ledde till 13 uppdrag, de flesta klara 2018; beslut om tillitsbaserad styrning 2019.',
        'Lite effekt att tala om, och lika många chefer och möten som förut.',
      ],
      unknown: ['Antalet mål före och efter.', 'Vad som togs bort.'],
      place: 'avsnittet om Borås stad',
    },
    borlange: {
      name: 'Borlänge',
      known: [
        'En översyn från 2008 gav ny organisation 2011: en förvaltning, tydligare roller, tätare dialog. Planerna sägs ha blivit kortare och mindre detaljerade.',
      ],
      unknown: ['Hur stor del av uppföljningen som togs bort; här 80 % kvar som ert antagande.'],
      place: 'avsnittet om Borlänge kommun',
    },
    nykoping: {
      name: 'Nyköping',
      known: [
        'I individ- och familjeomsorgen ersattes mål med kvantitativa indikatorer av dialog och kvalitativ uppföljning, och medarbetarna stöddes och utbildades.',
      ],
      unknown: ['Hur stor del av uppföljningen som togs bort; här 40 % kvar som ert antagande.', 'Vad det gav i tid.'],
      place: 'avsnittet om individ- och familjeomsorg',
    },
    kopenhamn: {
      name: 'Köpenhamn, hemtjänst',
      known: [
        '79 tjänster blev 21 besöksblock och 21 specialtjänster. Varken tid eller utförda tjänster behövde registreras; chefer följde arbetet på plats.',
        'I 5 distrikt med 40 enheter fungerade det olika bra.',
      ],
      unknown: [
        'Hur mycket tid det frigjorde.',
        'Vad det motsvarar på ett sjukhus; här 40 % av uppföljningen kvar som ert antagande.',
      ],
      place: 'avsnittet om hemtjänst',
    },
    oslo: {
      name: 'Oslo',
      known: [
        'Mellan 2015 och 2019 minskade detaljstyrningen på det hela taget men ökade där politiken var uppmärksam, och visioner och mål blev fler.',
      ],
      unknown: [
        'Hur många målen blev.',
        'Hur stor del av uppföljningen som togs bort; här 80 % kvar som ert antagande.',
      ],
      place: 'avsnittet om politisk nivå och administrativ ledning',
    },
  },
};
