/** Swedish help of the custom functions, as Excel shows it while a formula is written. */
export const functionHelp = {
  functions: {
    PAYMENT: 'Årets ersättning enligt en ersättningsmodell, tkr.',
    MARGINAL: 'Vad en poäng till (eller färre) ger i ersättning, tkr per poäng.',
    PRICE: 'Modellens pris per poäng, tkr.',
    INDEXATION: 'Vad budgeten multipliceras med i januari enligt modellen.',
    MODELS: 'Alla ersättningsmodeller i biblioteket: nyckel, namn och var de använts.',
    PARAMETERS: 'En modells parametrar: namn, värde, lågt, högt, mått och vad det är.',
    WAIT: 'Väntan i dagar som en kö betyder vid en månads produktion.',
    QUEUE: 'Kön som ger en viss väntan vid en månads produktion.',
    WITHIN: 'Andel av de väntande som väntat högst 90 dagar vid en viss väntan.',
  },
  arguments: {
    model: 'Modellens nyckel, till exempel ”prestation” eller ”norge-isf”.',
    volume: 'Registrerade poäng under året; en cell eller ett område.',
    assignment: 'Uppdraget i poäng för året.',
    budget: 'Budgeten för året, tkr.',
    parameters: 'Område med parametrarnas namn i första kolumnen och värden i andra.',
    side: '1 för en poäng till (om inget anges), −1 för en poäng färre.',
    year: 'Kalenderår vars kända värden ska gälla; utan år gäller modellens förval.',
    queue: 'De som väntar, i poäng eller personer.',
    production: 'Produktion per månad, i samma mått som kön.',
    wait: 'Väntan i dagar.',
    base_wait: 'Väntan i dagar då andelen var känd.',
    base_within: 'Andelen som då väntat högst 90 dagar, 0–1.',
    days: 'Gränsen i dagar, 90 om inget anges.',
  },
  /** Where a model of the workbook's own is used. */
  ownModel: 'den här arbetsboken',
};
