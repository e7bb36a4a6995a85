/** Swedish texts of the task pane. */
export const taskpane = {
  'taskpane-title': () => 'Växla',
  'taskpane-purpose': () =>
    'Växla läser arbetsbokens verksamhet och budget och räknar på vad som händer med produktion, köer, kostnad och resultat när sjukhus går mellan prestationsersättning, anslag och rambudget.',
  'taskpane-caveat': () => 'Scenario, inte prognos.',
  'taskpane-how': () => 'Så gör du i den här versionen',
  'taskpane-command-line': () =>
    'Rapporten görs från kommandoraden, inte härifrån. Spara arbetsboken, stäng den och kör i mappen där Växla ligger:',
  'taskpane-command': () => 'npm run --silent vaxla -- simulate underlag.xlsx --out rapport.xlsx',
  'taskpane-open': () =>
    'Öppna sedan rapporten i Excel. Scenariobladen är vanliga formler: ändra ett antagande, så följer tabeller och diagram med.',
  'taskpane-promise': () => 'Det här rörs inte',
  'taskpane-untouched': () =>
    'Din arbetsbok ändras inte. Rapporten blir en egen fil med dina blad som de var, och inga uppgifter lämnar datorn.',
};
