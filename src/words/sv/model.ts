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
  'own-model-like': (values: { model: string; like: string }) =>
    `Ersättningsmodellen ”${values.model}” ska likna ”${values.like}”, som inte finns i biblioteket. Skriv en nyckel ur biblioteket eller skriv alla regler själv.`,
  'own-model-doubled': (values: { model: string; name: string }) =>
    `Ersättningsmodellen ”${values.model}” har parametern ”${values.name}” två gånger. Behåll en.`,
  'own-model-name': (values: { model: string; name: string }) =>
    `Parametern ”${values.name}” i ”${values.model}” kan inte heta så. Skriv små bokstäver a–z, siffror och understreck, först en bokstav, högst 24 tecken och inte ett understreck och en siffra sist.`,
  'own-model-taken': (values: { model: string; name: string }) =>
    `Parametern ”${values.name}” i ”${values.model}” heter som något som redan finns i modellen eller i notationen. Välj ett annat namn.`,
  'own-model-unit': (values: { model: string; name: string; unit: string; known: string }) =>
    `Parametern ”${values.name}” i ”${values.model}” mäts i ”${values.unit}”, som inte är ett av måtten här. Välj ett av ${values.known}.`,
  'own-model-unit-known': (values: { model: string; name: string }) =>
    `Parametern ”${values.name}” i ”${values.model}” finns i biblioteket och har sitt mått därifrån. Ta bort måttet eller ge parametern ett annat namn.`,
  'own-model-range': (values: { model: string; name: string }) =>
    `Parametern ”${values.name}” i ”${values.model}” ska ha ett värde som inte är negativt och som ligger mellan lågt och högt. Rätta värdet eller gränserna.`,
  'own-model-first-point': (values: { model: string }) =>
    `Den rörliga ersättningen i ”${values.model}” är för sammansatt för att första poängens marginal ska kunna härledas. Förkorta regeln eller skriv regeln för första poängen själv.`,
  'own-model-long': (values: { model: string }) =>
    `Reglerna i ”${values.model}” blir för långa när de skrivs ut i en arbetsbok. Förkorta den rörliga ersättningen eller golvet.`,
  'own-model-key': (values: { key: string }) =>
    `Två ersättningsmodeller har nyckeln ”${values.key}”. Ge den ena en annan nyckel.`,
  'own-model-differs': (values: { name: string; one: string; other: string }) =>
    `Parametern ”${values.name}” har olika mått i ”${values.one}” och ”${values.other}”. Ge den ena ett annat namn.`,
  'model-apportion-whole': (values: { found: number }) =>
    `Ett belopp delas ut efter hela tal som inte är negativa, men ${values.found} är inte ett sådant. Ange belopp och andelstal i hela enheter, till exempel kronor och invånare.`,
  'model-apportion-nothing': () =>
    'Ett belopp ska delas ut men alla andelstal är noll. Ange minst ett andelstal över noll.',
  'model-year-unknown': (values: { model: string; name: string; year: number; years: string }) =>
    `Värdet på ”${values.name}” i ”${values.model}” är inte känt för ${values.year}. Det är känt för ${values.years}. Ange det själv eller välj ett av de åren.`,
};
