/** Swedish texts of the draws: what cannot be drawn. */
export const draws = {
  'draws-impossible-correlation': (values: { keys: readonly string[] }) =>
    `Antagandena ${values.keys.join(', ')} kan inte samvariera så som gruppen anger: korrelationerna motsäger varandra. Sätt dem närmare 0.`,
  'draws-two-groups': (values: { key: string }) =>
    `Antagandet ${values.key} står i två grupper som ska samvariera. Låt det stå i en, eller gör en grupp av båda.`,
  'draws-lognormal-above-zero': (values: { key: string; low: number }) =>
    `Antagandet ${values.key} har lägsta värdet ${values.low} men en lognormal fördelning har bara värden över 0. Höj det lägsta värdet eller välj en annan fördelning.`,
  'draws-discrete-weights': (values: { key: string }) =>
    `Antagandet ${values.key} har en diskret fördelning utan användbara vikter. Ange minst ett värde, vikter från 0 och uppåt och minst en vikt över 0.`,
  'draws-without-answer': (values: { draws: number }) =>
    `Modellen har inget svar för någon av ${values.draws} dragningar. Se över de valda värdena och deras lägsta och högsta värde under Antaganden.`,
};
