/** Swedish texts of the method page. */
export const method = {
  title: 'Metod',
  introduction:
    'Modellens ekvationer, månad för månad och enhet för enhet. Sidan skrivs ur samma text som räknas, skrivs som formler i arbetsboken och prövas i testerna.',
  madeBy: 'Skapas av `npm run method`.',
  reading:
    'Namn i ekvationerna är nycklar: antagandena står i tabellen längst ned, övriga namn är ekvationer på sidan eller basvärden ur underlaget. `prev(x)` är förra månadens värde, `past(x, n)` summan av de n senaste månaderna, `sum(x)` summan över vårdströmmar, avtal, kalendermånader eller enheter. Före den första simulerade månaden gäller basåret.',
  models: 'Ersättningsmodeller',
  modelParts: {
    price: 'pris per poäng',
    fixed: 'fast ersättning, år',
    goal: 'målersättning, år',
    earned: 'rörlig ersättning',
    guaranteed: 'golv',
    index: 'uppräkning i januari',
    carry: 'resultat som förs vidare',
    pays: 'betalar per poäng',
  },
  equations: 'Ekvationer',
  numbered: (values: { number: number }) => `Ekvation ${values.number}`,
  supporting: 'Stöd',
  before: 'Basåret',
  inWords: 'I ord',
  unit: 'Mått',
  basis: 'Källa och grund',
  register: 'Antaganden',
  levels: {
    unit: 'per enhet',
    stream: 'per vårdström',
    acute: 'akut',
    queued: 'planerad och öppen',
    contract: 'per avtal',
    'base contract': 'nuvarande avtal',
    switch: 'byten',
    calendar: 'per kalendermånad',
    region: 'regionen',
  },
};
