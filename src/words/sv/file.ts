/** Swedish texts of the file topic: what stops a file from being read, or a workbook from being written. */
export const file = {
  'file-empty': () => 'Filen är tom. Välj en arbetsbok (.xlsx, .xlsm) eller en textfil med kolumner (.csv).',
  'file-unknown-content': () =>
    'Filen är varken en arbetsbok eller en textfil med kolumner. Växla läser .xlsx, .xlsm och .csv. Öppna den i det program som skapade den och spara i något av de formaten.',
  'file-markup': () =>
    'Filen innehåller en webbsida eller XML, inte en arbetsbok. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).',
  'file-old-workbook': () =>
    'Filen är en arbetsbok i det gamla formatet .xls. Växla läser .xlsx, .xlsm och .csv. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).',
  'file-encrypted': () =>
    'Filen är krypterad med lösenord och går inte att läsa. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok och spara en kopia.',
  'file-binary-workbook': () =>
    'Filen är en binär arbetsbok (.xlsb). Växla läser .xlsx, .xlsm och .csv. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).',
  'file-open-document': () =>
    'Filen är ett OpenDocument (.ods). Växla läser .xlsx, .xlsm och .csv. Öppna den i LibreOffice eller Excel och spara som Excel-arbetsbok (.xlsx).',
  'file-no-workbook': () =>
    'Filen är ett zip-arkiv men ingen arbetsbok: delen som beskriver arbetsboken saknas. Växla läser .xlsx, .xlsm och .csv.',
  'file-strict': () =>
    'Filen är sparad som Strict Open XML, ett format som Växla inte kan skriva i utan att ändra andras blad. Öppna den i Excel och spara som vanlig Excel-arbetsbok (.xlsx).',
  'file-damaged-archive': () =>
    'Filen är skadad: arkivet går inte att packa upp. Hämta filen på nytt, eller öppna den i Excel och låt Excel reparera den.',
  'file-doubled-part': (values: { part: string }) =>
    `Filen innehåller delen ”${values.part}” två gånger, så det framgår inte vilken som gäller. Öppna den i Excel och spara en ny kopia.`,
  'file-missing-part': (values: { part: string }) =>
    `Filen saknar delen ”${values.part}” som arbetsboken hänvisar till. Öppna den i Excel, låt Excel reparera den och spara en ny kopia.`,
  'file-damaged-part': (values: { part: string; found: string }) =>
    `Delen ”${values.part}” i filen går inte att tolka (${values.found}). Öppna filen i Excel, låt Excel reparera den och spara en ny kopia.`,
  'file-entities': (values: { part: string }) =>
    `Delen ”${values.part}” i filen definierar egna XML-entiteter, vilket Excel aldrig gör. Växla läser den inte. Hämta filen från en källa du litar på.`,
  'file-too-large': (values: { megabytes: number; limit: number }) =>
    `Filen blir ${values.megabytes} MB uppackad, mer än gränsen ${values.limit} MB. Spara en kopia med bara de blad som behövs.`,
  'file-too-compressed': (values: { part: string }) =>
    `Delen ”${values.part}” i filen växer orimligt mycket när den packas upp. Växla läser den inte. Hämta filen från en källa du litar på.`,
  'file-too-many-parts': (values: { limit: number }) =>
    `Filen består av fler än ${values.limit} delar, mer än någon arbetsbok. Växla läser den inte. Hämta filen från en källa du litar på.`,
  'file-too-many-cells': (values: { millions: number }) =>
    `Bladen sträcker sig över fler än ${values.millions} miljoner tomma celler; hit nådde läsningen. Ta bort innehåll som ligger långt utanför tabellen och spara en kopia.`,
  'file-structure-locked': () =>
    'Arbetsbokens struktur är låst, så Växla kan inte lägga till blad. Ta bort skyddet i Excel under Granska, Skydda arbetsbok, eller spara en kopia utan skydd. Inget har skrivits.',
  'file-signed': () =>
    'Arbetsboken är digitalt signerad, och signaturen slutar gälla om blad läggs till. Spara en osignerad kopia och skriv i den. Inget har skrivits.',
  'file-sheet-name-taken': (values: { title: string }) =>
    `Bladnamnet ”${values.title}” är upptaget i arbetsboken. Byt namn på det bladet eller välj ett annat namn. Inget har skrivits.`,
  'file-sheet-name-unfit': (values: { title: string }) =>
    `”${values.title}” kan inte vara bladnamn: högst 31 tecken, inget av []:*?/\\ och ingen apostrof först eller sist. Inget har skrivits.`,
  'file-name-taken': (values: { name: string }) =>
    `Arbetsboken har redan ett namn ”${values.name}” som Växla behöver. Byt namn på det i Excel under Formler, Namnhanteraren. Inget har skrivits.`,
  'file-name-unfit': (values: { name: string }) =>
    `”${values.name}” kan inte vara namn på en cell i Excel. Ett namn börjar med bokstav eller understreck och får inte likna en celladress. Inget har skrivits.`,
  'file-note-in-the-way': () =>
    'I cellen står något som Växla inte har skrivit, och rapporten behöver platsen. Flytta det åt höger eller till ett eget blad och kör igen. Inget har skrivits.',
  'file-table-in-the-way': (values: { table: string }) =>
    `Tabellen ”${values.table}” ligger över celler som Växla skriver, och dess rubriker skulle inte längre stämma. Gör om den till ett vanligt område i Excel under Tabelldesign, eller flytta den. Inget har skrivits.`,
  'file-sheet-kept': () =>
    'Bladet hör till ett scenario som inte längre beräknas. Det är kvar eftersom någon har antecknat på det eller hänvisar till det. Siffrorna är från förra körningen, som värden utan formler. Ta bort bladet när det inte behövs.',
  'file-role-unknown': (values: { role: string }) =>
    `Rapporten hänvisar till bladet ”${values.role}” som inte ingår i den. Inget har skrivits.`,
  'file-role-doubled': (values: { role: string }) =>
    `Rapporten innehåller bladet ”${values.role}” två gånger. Inget har skrivits.`,
  'file-cell-doubled': () => 'Rapporten skriver cellen två gånger. Inget har skrivits.',
  'file-cell-outside': () =>
    'Rapporten når utanför bladets gräns, 1 048 576 rader och 16 384 kolumner. Inget har skrivits.',
  'file-number-unfit': () => 'Rapporten har ett värde som inte är ett tal i cellen. Inget har skrivits.',
  'file-text-too-long': (values: { length: number; limit: number }) =>
    `Texten i cellen är ${values.length} tecken, och en cell rymmer högst ${values.limit}. Korta den. Inget har skrivits.`,
  'file-formula-too-long': (values: { length: number; limit: number }) =>
    `Formeln i cellen är ${values.length} tecken, och en formel rymmer högst ${values.limit}. Inget har skrivits.`,
};
