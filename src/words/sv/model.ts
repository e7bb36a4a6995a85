/** Swedish texts of the model: what is wrong with an equation, a contract or a scenario. */
export const model = {
  'model-unknown-name': (values: { name: string }) =>
    `Namnet ”${values.name}” används i en ekvation men finns varken bland antaganden, underlag eller ekvationer.`,
  'model-wrong-unit': (values: { name: string; declared: string; found: string }) =>
    `Ekvationen för ”${values.name}” ska ge ${values.declared} men ger ${values.found}. Rätta ekvationen eller dess enhet.`,
  'model-rule-past': (values: { equation: string; name: string }) =>
    `Regeln ”${values.equation}” frågar efter ”${values.name}” en tidigare månad. En ersättningsregel ser bara perioden som betalas; skriv den utan prev och past.`,
  'model-rule-sum': (values: { equation: string }) =>
    `Regeln ”${values.equation}” summerar med sum. En ersättningsregel gäller en enhet; skriv den utan sum.`,
  'model-apportion-whole': (values: { found: number }) =>
    `Ett belopp delas ut efter hela tal som inte är negativa, men ${values.found} är inte ett sådant. Ange belopp och andelstal i hela enheter, till exempel kronor och invånare.`,
  'model-apportion-nothing': () =>
    'Ett belopp ska delas ut men alla andelstal är noll. Ange minst ett andelstal över noll.',
  'model-year-unknown': (values: { model: string; name: string; year: number; years: string }) =>
    `Värdet på ”${values.name}” i ”${values.model}” är inte känt för ${values.year}. Det är känt för ${values.years}. Ange det själv eller välj ett av de åren.`,
};
