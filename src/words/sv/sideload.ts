/** What `npm run sideload` says. */
export const sideload = {
  certificate: (values: { days: number }) =>
    'Excel laddar bara tillägg över https, och till det behövs ett certifikat för localhost. Finns det inte redan görs nu ett, som ' +
    `gäller i ${values.days} dagar. Frågar datorn om den ska lita på det, svara ja.`,
  noCertificate: (values: { reason: string }) =>
    `Certifikatet kunde inte läggas till som betrott. ${values.reason} Kör kommandot igen från ett konto som får lägga till ` +
    'certifikat, eller be den som sköter datorn om hjälp.',
  notBuilt: 'Mappen dist/taskpane saknas. Kör npm run sideload i projektets mapp, så byggs den först.',
  portTaken: (values: { port: number }) =>
    `Port ${values.port} används redan av ett annat program. Avsluta det och kör kommandot igen; manifestet pekar på just den porten.`,
  serving: (values: { address: string }) =>
    `Rutan finns på ${values.address} så länge det här fönstret är öppet. Ctrl+C avslutar.`,
  add: 'Så lägger du till Växla i Excel:',
  copied: (values: { folder: string }) => `Manifestet är kopierat till mappen ${values.folder}.`,
  mac: (values: { folder: string; copied: boolean }): readonly string[] => [
    ...(values.copied ? [] : [`Öppna Excel en gång, skapa mappen ${values.folder} och kopiera manifest.xml dit.`]),
    'Avsluta Excel helt och öppna en arbetsbok.',
    'Välj Start, Tillägg. Växla står under Tillägg för utvecklare. (I äldre Excel: pilen bredvid Mina tillägg på fliken Infoga.)',
    'Ta bort Växla igen: radera filen ur mappen och starta om Excel.',
  ],
  windows: (values: { manifest: string }): readonly string[] => [
    'Skapa en mapp, högerklicka på den och välj Egenskaper, Delning, Dela. Lägg till dig själv och anteckna nätverkssökvägen som visas.',
    `Kopiera ${values.manifest} till mappen.`,
    'I Excel: Arkiv, Alternativ, Säkerhetscenter, Inställningar för Säkerhetscenter, Betrodda tilläggskataloger. Skriv nätverkssökvägen, ' +
      'välj Lägg till katalog och kryssa i Visa i menyn. Starta om Excel.',
    'Välj Start, Tillägg, Fler tillägg, Delad mapp. Välj Växla och Lägg till.',
    'Ta bort Växla igen: ta bort katalogen på samma ställe och starta om Excel.',
  ],
  web: (values: { manifest: string }): readonly string[] => [
    'Öppna en arbetsbok i Excel på webben, i en webbläsare på den här datorn.',
    'Välj Start, Tillägg, Fler tillägg, Mina tillägg, Hantera mina tillägg, Ladda upp mitt tillägg.',
    `Välj ${values.manifest}. Frågar webbläsaren om sidan får nå enheter på det lokala nätverket, svara ja: rutan hämtas från din egen dator.`,
    'Töms webbläsarens lagring är Växla borta igen.',
  ],
  headings: { mac: 'Excel på Mac', windows: 'Excel på Windows', web: 'Excel på webben' },
  then: 'På fliken Start finns sedan gruppen Växla: Öppna Växla, Räkna om och Beslutsunderlag.',
  usage: 'Användning: npm run sideload [-- --lang sv|en]',
};
