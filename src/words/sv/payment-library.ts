/** Swedish texts of the payment library: name, what it is, where it was used, source, and what is not known. */
export const paymentLibrary = {
  prestation: {
    name: 'Prestationsersättning',
    what: 'En fast del och en rörlig del per registrerad DRG-poäng: fullt betalt till uppdraget, delvis till taket, över taket så länge en pott räcker. Ett golv skyddar den som inte når uppdraget.',
    where: 'Formen täcker de rörliga modeller som använts i svenska regioner.',
    source: 'Andelar av den storlek Stockholm använde 2020–23 (Läkartidningen 2023-03).',
    unknown: ['Tak och golv är antaganden; de skiljer sig mellan avtal.'],
  },
  anslag: {
    name: 'Anslag med volymuppdrag',
    what: 'En årlig summa, uppräknad med prisindex och nedräknad med effektivitetskrav. Ett volymuppdrag finns kvar och dess tillväxt räknas in. Resultatet stannar i året.',
    where:
      'Region Skåne före 2006 och stegvis från 2012, då årsredovisningen fortfarande hade volymuppdrag i egen regi.',
    source: 'Ellegård och Glenngård 2018; Region Skånes årsredovisning 2012.',
    unknown: ['Vilka index och krav regionen använde ett visst år.'],
  },
  'anslag-utan-uppdrag': {
    name: 'Anslag utan volymuppdrag',
    what: 'En årlig summa som bara följer priser och effektivitetskrav. Ingen volym är avtalad, och mer vård ger inte mer pengar ens året därpå.',
    where: 'En ren form, att jämföra med anslag med volymuppdrag.',
    source:
      'Egen form: skillnaden mellan anslag och rambudget är nivå, överföring och handlingsutrymme, inte marginalen.',
    unknown: ['Om någon region har haft den oblandad.'],
  },
  ram: {
    name: 'Rambudget',
    what: 'En ram uppräknad med prisindex, produktivitetskrav och befolkning. En del av över- eller underskottet följer med till nästa år.',
    where: 'Vanlig form i svenska regioner; andelen som förs över är ett politiskt val.',
    source: 'Allmän form; index är SKR:s prisindex för regioner (LPIK).',
    unknown: ['Vilken andel av resultatet som i praktiken förs över.'],
  },
  behov: {
    name: 'Rambudget efter behov',
    what: 'En gemensam ram delas efter behov: invånare per ålder, kön och behovsgrupp gånger gruppens standardkostnad, mot summan för alla.',
    where: 'Regionernas resursfördelning, och Englands fördelning till lokala områden.',
    source:
      'Allmän form; vägningen är prövad mot Asarias arbetsbok med Englands vårdkostnad efter ålder, kön och socioekonomi.',
    unknown: ['Standardkostnader för svenska behovsgrupper; de anges av användaren.'],
  },
  kapitation: {
    name: 'Kapitation',
    what: 'Ett belopp per listad person, vägt med ålder och vårdtyngd. För primärvård och vårdval, normalt inte för sjukhus.',
    where: 'Vårdval i primärvården.',
    source: 'Allmän form i primärvården.',
    unknown: ['Grundpriset är ett exempel; varje region har sitt.'],
  },
  malrelaterad: {
    name: 'Målrelaterad andel',
    what: 'En budget där en liten del betalas efter uppfyllda mål. Marginalen ligger på målen, inte på volymen.',
    where: 'Svenska regioner, 1–5 % av ersättningen; Stockholm 5 % 2020–23 och 2 % 2024–27.',
    source: 'Läkartidningen 2023-03 för Stockholm. Intervallet 1–5 % är inte belagt i sin helhet och bör prövas.',
    unknown: ['Hur målen mäts och vägs samman.'],
  },
  ytterfall: {
    name: 'Ytterfallsersättning',
    what: 'Ett pris per poäng, och för ytterfall en del av kostnaden över fallets gräns. Kostnad och gräns är ytterfallens tillsammans.',
    where:
      'Södra sjukvårdsregionen har en regel i sin prislista. I SKR:s KPP är de dyraste 5 % av vårdtillfällena, omkring 20 % av kostnaden, ytterfall.',
    source: 'SKR, kostnad per patient (KPP), för andelarna; formen är den vanliga i prislistor.',
    unknown: ['Södra sjukvårdsregionens formel syns inte: andel och gräns är antaganden.'],
  },
  'bestallar-utforar': {
    name: 'Beställar–utförarmodell',
    what: 'En nämnd beställer en volym till fullt pris per poäng. Något över beställningen betalas delvis, över taket inte alls.',
    where: 'Svenska regioner, bland dem Västra Götaland.',
    source: 'Solli 2024 (SKR), om Västra Götaland, där få är nöjda med den.',
    unknown: ['Pris över beställningen och tak i enskilda avtal.'],
  },
  'nus-avrakning': {
    name: 'Avräkning mot kostnad per patient',
    what: 'Ett pris per poäng faktureras, och en tredjedel av skillnaden mot kostnad per patient (KPP) över tre år regleras.',
    where:
      'Norra regionvårdsavtalet, Norrlands universitetssjukhus. År 2012 låg kostnaden 89 mkr över fakturan i sluten vård och 13 mkr i öppen.',
    source: 'Norra regionvårdsavtalet och dess uppföljning 2012.',
    unknown: [
      'Priset per poäng.',
      'Index är landstingsprisindex utan läkemedel plus 0,1 procentenheter; här används LPIK i dess ställe.',
    ],
  },
  'skane-2006': {
    name: 'Region Skåne 2006–11',
    what: 'En fast del, en rörlig del efter DRG för avslutad vård och ett volymuppdrag per förvaltning.',
    where: 'Region Skåne från januari 2006; 2006 års uppdrag låg omkring 6 % över 2004. Åter till anslag från 2012.',
    source: 'Pressmeddelande från Region Skåne 2006-04-10; Ellegård och Glenngård 2018.',
    unknown: ['Priset, den rörliga andelen, tak och golv: bara formen är känd.', 'Slutåret skiljer sig mellan källor.'],
  },
  'stockholm-2009': {
    name: 'Stockholm 2009–15',
    what: 'Sjukhusavtal med i huvudsak rörlig ersättning.',
    where: 'Region Stockholm 2009–15; 2016–19 var den i stället i huvudsak fast.',
    source: 'Offentliga uppgifter om Region Stockholms sjukhusavtal, lästa i utdrag.',
    unknown: ['Andelarna, taken och golven; källan säger bara ”i huvudsak rörlig”.'],
  },
  'stockholm-2020': {
    name: 'Stockholm 2020–23',
    what: 'Fast 54 %, produktion 40 %, målrelaterat 5 % och utveckling 1 %.',
    where:
      'Region Stockholm 2020–23. Karolinskas huvudavtal var 10,8 av omkring 20 mdkr 2020, så andra avtal väger tungt.',
    source: 'Läkartidningen 2023-03.',
    unknown: ['Takens procentsatser.', 'Villkoren för utvecklingsdelen; den räknas som betald.'],
  },
  'stockholm-2024': {
    name: 'Stockholm 2024–27',
    what: 'Fast 70 %, produktion 28 % och målrelaterat 2 %. Effektivitetskravet beslutas årligen och ligger inte längre i index.',
    where: 'Region Stockholm 2024–27.',
    source: 'Offentliga uppgifter om Region Stockholms sjukhusavtal, lästa i utdrag.',
    unknown: ['Takens procentsatser.', 'De årliga effektivitetskraven.'],
  },
  'vgr-pott': {
    name: 'Västra Götaland, beställning med pott',
    what: 'Beställningen betalas per poäng, en liten del efter mål, och produktion över taket ur en gemensam pott så länge den räcker.',
    where: 'Västra Götalandsregionen. Potten höjdes från 250 till 498 mkr 2019.',
    source: 'Offentliga uppgifter om Västra Götalandsregionens beställning 2019, lästa i utdrag.',
    unknown: [
      'Taket i procent, priset över taket och hur potten delas mellan sjukhusen.',
      'Den målrelaterade delens storlek; den bedömdes vara marginell omkring 2010.',
      'Beställningens storlek i exemplet är påhittad.',
    ],
  },
  'norge-isf': {
    name: 'Norge, innsatsstyrt finansiering (ISF)',
    what: 'Korrigerade DRG-poäng gånger enhetspris gånger refusionssats; resten av pengarna kommer som basbevilgning. Enhetspriset är hela kostnaden för en poäng: satsen ingår inte i det.',
    where:
      'Från den norska staten till de regionala helseforetakene sedan 1997. De väljer själva om satsen förs vidare till sjukhusen.',
    source:
      'Helsedirektoratets regelverk 2018, 2020 och 2024; Avregningsutvalgets årsrapport 2021, formeln. Belopp i tusen norska kronor.',
    unknown: ['Enhetspris för andra år än 2018, 2020 och 2024.', 'Satsen 1998–2002, 2004 och 2005.'],
  },
  'danmark-takst': {
    name: 'Danmark 2004–18, takststyrning',
    what: 'En del av ersättningen efter takst: en andel under en baslinje, en annan över den, till ett tak. Baslinjen är uppdraget höjt med produktivitetskravet.',
    where: 'Danska regioner 2004–18: minst 20 % 2004, senare mål och minimum 50 %. Kravet på 2 % lyftes av 2018.',
    source:
      'Kristensen m.fl. 2013: över målet föll takstandelen med 50–100 %. Övrigt ur offentliga uppgifter, lästa i utdrag.',
    unknown: [
      'Taket, och andelen över baslinjen i en enskild region.',
      'Kravet höjer här baslinjen en gång, inte varje år.',
    ],
  },
  'danmark-naerhed': {
    name: 'Danmark 2019–, nærhedsfinansiering',
    what: 'En pott inom ramen behålls efter uppfyllda kriterier: ett ger 33 %, två 66 %, tre eller fler 100 %.',
    where: 'Danska regioner från 2019; 1,5 mdkr danska kronor 2021, fyra kriterier.',
    source: 'Offentliga uppgifter om ordningen, lästa i utdrag. Belopp i tusen danska kronor för hela landet.',
    unknown: [
      'Hur potten delas mellan regionerna och ett enskilt sjukhus.',
      'Att inget kriterium ger ingenting är underförstått i källan.',
    ],
  },
  'england-marginal': {
    name: 'England, marginalpris över baslinjen',
    what: 'Akut vård ersätts med full tariff till baslinjen 2008/09 och med en del av den därutöver.',
    where: 'Engelska akutsjukhus från 2010 med 30 %; senare föreslogs 50 %, och 70 % användes, till 2019.',
    source: 'Offentliga uppgifter om Englands betalningsregler, lästa i utdrag.',
    unknown: ['Från vilka år 50 och 70 % gällde.', 'Tariffens belopp.'],
  },
  'england-blandad': {
    name: 'England 2019, blandad ersättning',
    what: 'En fast summa på väntad aktivitet och en del som följer volymen upp eller ned.',
    where: 'Engelska akutsjukhus från 2019, i stället för marginalpriset.',
    source: 'Offentliga uppgifter om Englands betalningsregler, lästa i utdrag.',
    unknown: ['Volymdelens storlek är ett antagande.'],
  },
};
