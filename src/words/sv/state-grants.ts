/** Swedish texts of the state grants: name, what it is, where it was used, source, and what is not known. */
export const stateGrants = {
  'generellt-per-invanare': {
    name: 'Generellt bidrag per invånare',
    what: 'Ett belopp per invånare utan villkor och utan återrapportering.',
    where: 'Ungefär hälften av statens pengar till sektorn 2021.',
    source: 'Statskontoret.',
    unknown: ['Beloppet per invånare är ett exempel.'],
  },
  'riktat-efter-befolkning': {
    name: 'Riktat bidrag efter befolkning',
    what: 'Ett belopp för hela landet som delas efter folkmängd och får användas till ett ändamål.',
    where: 'Drygt en tredjedel av statens pengar till sektorn 2021; 182 riktade bidrag 2022.',
    source: 'Statskontoret 2022:9: bidragens antal och ryckighet skapar i sig administration.',
    unknown: ['Vad administrationen kostar: andel och timmar är antaganden.'],
  },
  'fast-och-per-invanare': {
    name: 'Fast belopp och per invånare',
    what: 'Samma belopp till varje region och därtill ett belopp per invånare, så att små regioner får mer per invånare.',
    where:
      'Stärkt tillgänglighet 2025: 5 886,5 mnkr, 100 mnkr till var och en av 21 regioner och resten efter folkmängd.',
    source: 'Regeringskansliets pressmeddelande, januari 2025; förordning (SFS 2024:1252).',
    unknown: ['Beloppet per invånare är räknat ur tabellen, omkring 358 kronor.', 'Vad administrationen kostar.'],
  },
  'riktat-med-villkor': {
    name: 'Riktat bidrag med villkor om väntan',
    what: 'Ett belopp delat efter folkmängd som betalas helt om en viss andel väntat högst en viss tid, annars inte alls. Andelen kan följa regionens egen andel inom 90 dagar året före.',
    where:
      'En form. Bidraget för kortare väntetider i cancervården 2025 är av detta slag; kömiljarden 2009–14 prövade varje månad för sig.',
    source: 'Riksrevisionen RiR 2023:12 om kömiljarden; Region Skåne, december 2013.',
    unknown: [
      'Villkorets nivå bestämmer staten för varje bidrag; 70 % är ett exempel.',
      'Vad administrationen kostar.',
    ],
  },
  'svf-2025': {
    name: 'Kortare väntetider i cancervården 2025',
    what: 'De regioner som nådde villkoret delar beloppet efter folkmängd; de andra får inget.',
    where: '182,5 mnkr till 18 regioner i december 2025.',
    source: 'Regeringskansliets pressmeddelande, december 2025.',
    unknown: ['Villkorets nivå framgår inte av tabellen; 80 % är ett antagande.', 'Vad administrationen kostar.'],
  },
  komiljard: {
    name: 'Kömiljarden 2009–14',
    what: 'En månad då väntetiderna når tröskeln ger sin del av årets pengar.',
    where: 'Alla regioner 2009–14. Region Skåne nådde kraven 9 av 11 månader 2013 och fick 136 mkr.',
    source: 'Region Skånes pressmeddelande, december 2013.',
    unknown: ['Fördelningen mellan månader och nivåer är förenklad till lika delar.', 'Vad administrationen kostar.'],
  },
  'operationer-2026': {
    name: 'Fler operationer 2026',
    what: 'Ett pris för varje åtgärd utöver tidigare år, till ett tak per region.',
    where: 'Upp till 750 mnkr 2026: höft- och knäproteser, grå starr, framfall, ljumskbråck och koloskopier.',
    source: 'Regeringskansliets pressmeddelande, januari 2026, med taken i hela miljoner kronor.',
    unknown: [
      'Priset per åtgärd.',
      'Hur taken är beräknade. De följer inte folkmängden men ligger nära kostnadsutjämningens nyckel för hälso- och sjukvård 2024.',
      'Vad administrationen kostar.',
    ],
  },
  'pris-per-operation': {
    name: 'Pris per operation',
    what: 'Ett pris för varje operation, från den första och utan tak.',
    where: 'Höftproteser, framfall och grå starr 2025: upp till 500 mnkr efter antalet utförda operationer.',
    source: 'Regeringskansliets pressmeddelande, januari 2025.',
    unknown: ['Priset är ett exempel.', 'Vad administrationen kostar.'],
  },
};

/** What the names of a grant's expressions stand for. */
export const grantTerms = {
  grant_total: 'beloppet för landet',
  population: 'regionens invånare',
  population_all: 'alla invånare som delar',
  per_head: 'belopp per invånare',
  fixed_amount: 'fast belopp',
  attained: 'uppnådd andel',
  threshold: 'tröskel',
  months_met: 'månader då villkoret nåddes',
  months_counted: 'månader som räknas',
  price_per_operation: 'pris per operation',
  operations: 'operationer',
  operations_before: 'operationer tidigare år',
  cap: 'tak',
  admin_share: 'administrationens andel',
  admin_hours: 'timmar för rapportering',
  hour_cost: 'kostnad per timme',
  received: 'bidraget',
};
