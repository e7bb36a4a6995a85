import { numberText } from '../number-text';

/** Swedish texts of the Excel topic: what keeps Excel from being read or written. */
export const excel = {
  'excel-editing': () => 'Excel väntar på dig. En cell redigeras. Tryck Enter eller Esc i bladet och försök igen.',
  'excel-protected': () =>
    'Arbetsboken är skyddad. Växla kan inte lägga till blad. Ta bort skyddet under Granska, eller spara en kopia och skriv där.',
  'excel-read-only': () =>
    'Arbetsboken är öppnad som skrivskyddad. Växla kan läsa den men inte skriva i den. Spara en kopia och skriv där.',
  'excel-sheet-protected': (values: { sheet: string }) =>
    `Bladet ${values.sheet} är skyddat, så Växla kan inte skriva om det. Ta bort bladets skydd under Granska och försök igen.`,
  'excel-too-large': () =>
    'Det som skickas till eller från Excel är större än Excel tar emot på en gång. Stäng andra stora arbetsböcker, ta bort oanvända rader i bladen och försök igen.',
  'excel-busy': () => 'Excel har för mycket att göra just nu. Vänta tills Excel har räknat klart och försök igen.',
  'excel-session-ended': () =>
    'Excel har avslutat förbindelsen med arbetsboken. Ladda om sidan eller öppna arbetsboken igen.',
  'excel-dialog-open': () => 'En dialogruta är öppen i Excel. Stäng den och försök igen.',
  'excel-no-answer': () => 'Excel svarade inte på 30 sekunder. Stäng öppna dialogrutor i Excel och försök igen.',
  'excel-refused': (values: { code: string; message: string }) =>
    `Excel tog inte emot det Växla bad om (${values.code}: ${values.message}). Spara arbetsboken, öppna den igen och försök en gång till.`,
  'excel-sheet-too-large': (values: { cells: number }) =>
    `Bladet använder ${numberText('sv', values.cells, 0)} celler och läses inte: Excel lämnar ut högst fem miljoner åt gången. Ta bort tomma rader och kolumner som har formats, och läs igen.`,
  'excel-nothing-written': () => 'Inget har skrivits.',
  'excel-put-back': () => 'Arbetsboken är som före skrivningen.',
  'excel-not-known': () => 'Växla vet inte om allt skrevs. Kontrollera bladet Läsrapport.',
  'excel-cancelled': () => 'Avbrutet. Arbetsboken är som före skrivningen.',
};
