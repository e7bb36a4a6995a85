/** Swedish texts of the task pane's frame: steps, footer, messages. */
export const taskpane = {
  product: 'Växla',
  stepsLabel: 'Steg',
  steps: { source: 'Underlag', scenarios: 'Scenarier', assumptions: 'Antaganden', result: 'Resultat' },
  /** Read out beside a step's name. */
  stepDone: 'klart',
  noRegion: 'Ingen region läst',
  synthetic: 'Syntetiska siffror',
  back: 'Tillbaka',
  next: (values: { step: string }) => `Nästa: ${values.step}`,
  goTo: (values: { step: string }) => `Gå till ${values.step}`,
  showResult: 'Visa resultat',
  reading: 'Läser arbetsboken …',
  readAgain: 'Läs arbetsboken igen',
  details: 'Visa detaljer',
  code: (values: { code: string }) => `Kod: ${values.code}`,
  close: 'Stäng',
  kinds: { done: 'Klart', doubt: 'Tveksamt', error: 'Hinder', note: 'Upplysning' },
  sourceChanged: 'Underlaget har ändrats sedan Växla läste det.',
  sourceChangedText: 'Läs arbetsboken igen under Underlag. Resultatet gäller det som lästes.',
  unexpected: {
    title: 'Växla kom inte vidare',
    text: 'Det senaste steget gjordes inte. Läs arbetsboken igen. Händer det på nytt, spara en kopia av arbetsboken och meddela detaljerna till den som förvaltar Växla hos er.',
  },
  selectPlace: (values: { place: string }) => `Markera ${values.place} i bladet`,
};
