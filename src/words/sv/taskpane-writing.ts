/** Swedish texts of writing the report into the workbook. */
export const writing = {
  write: 'Skriv till arbetsboken',
  unowned: (values: { count: number }) =>
    values.count === 1 ? '1 antagande utan ägare' : `${values.count} antaganden utan ägare`,
  title: 'Skriver till arbetsboken',
  lead: 'Bara Växlas egna blad skrivs. Dina blad, format och diagram ändras inte.',
  step: (values: { step: number; steps: number }) => `Steg ${values.step} av ${values.steps}`,
  preparing: 'Räknar intervall och förbereder bladen …',
  restores: 'Avbryt återställer allt',
  states: { written: 'skrivet', writing: 'skrivs', waiting: 'väntar' },
  cancel: 'Avbryt',
  cancelling: 'Avbryter …',
  waiting: {
    title: 'Excel väntar på dig',
    text: 'En cell redigeras. Tryck Enter eller Esc i bladet, så fortsätter skrivningen.',
  },
  doneTitle: 'Klart',
  done: 'Rapporten är skriven',
  doneText: (values: { sheets: number; charts: number }) =>
    `${values.sheets} blad, ${values.charts} diagram. Dina egna blad är oförändrade.`,
  doneWithoutCharts: (values: { sheets: number }) => `${values.sheets} blad. Dina egna blad är oförändrade.`,
  goToBoardPage: 'Gå till Beslutsunderlag',
};
