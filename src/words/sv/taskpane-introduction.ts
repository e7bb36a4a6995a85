/** Swedish texts of the page that is shown where the pane is opened outside Excel. */
export const introduction = {
  title: 'Växla',
  purpose:
    'Växla läser arbetsbokens verksamhet och budget och räknar på vad som händer med produktion, köer, kostnad och resultat när sjukhus går mellan prestationsersättning, anslag och rambudget.',
  caveat: 'Scenario, inte prognos.',
  where: 'Öppna den i Excel',
  inExcel:
    'Den här sidan hör hemma i åtgärdsfönstret i Excel och har ingen arbetsbok att läsa här. Installera tillägget med manifestet, öppna en arbetsbok och välj Öppna Växla under Start.',
  without: 'Utan Excel',
  workbench: 'Provbänken visar en arbetsbok och samma fönster i webbläsaren. Kör i mappen där Växla ligger:',
  command: 'npm start',
  promise: 'Det här rörs inte',
  untouched:
    'Växla skriver bara på sina egna blad. Dina blad, format och diagram ändras inte, och inga uppgifter lämnar datorn.',
};
