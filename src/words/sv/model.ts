/** Swedish texts of the model: what is wrong with an equation, a contract or a scenario. */
export const model = {
  'model-unknown-name': (values: { name: string }) =>
    `Namnet ”${values.name}” används i en ekvation men finns varken bland antaganden, underlag eller ekvationer.`,
  'model-wrong-unit': (values: { name: string; declared: string; found: string }) =>
    `Ekvationen för ”${values.name}” ska ge ${values.declared} men ger ${values.found}. Rätta ekvationen eller dess enhet.`,
};
