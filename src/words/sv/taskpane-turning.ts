/** Swedish texts of the pane's question of where the answer turns. */
export const turning = {
  title: 'Var vänder det?',
  lead: 'Vrid ett tal i taget och se vid vilket värde något börjar eller slutar gälla. Inget i scenariot eller arbetsboken ändras.',
  scenario: 'Scenario',
  when: 'Vad ska gälla?',
  goals: {
    'unit-loses': 'Enheten får sämre resultat än i scenario 1',
    'queue-stable': 'Kön i december är högst så lång som ett år tidigare',
    'costs-no-more': 'Regionen betalar högst som i scenario 1',
  },
  unit: 'Enhet',
  turnedFor: 'Talet vrids för',
  allUnits: 'alla enheter',
  find: 'Vad vrids?',
  ask: 'Sök',
  asking: 'Söker',
  stop: 'Avbryt',
  stopped: 'Sökningen avbröts.',
  changed: 'Något har ändrats sedan sökningen. Sök igen för ett svar som gäller nu.',
  curve: (values: { unit: string; title: string }) => `${values.unit}. ${values.title}`,
  root: 'vänder',
  showTable: 'Visa som tabell',
};
