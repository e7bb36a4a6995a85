/** Swedish texts of the pane's third step, the register of assumptions. */
export const assumptions = {
  title: 'Antaganden',
  lead: 'Varje antagande har värde, spann, källa och ägare. Spannet ger svarets intervall.',
  unownedTitle: (values: { count: number; of: number }) =>
    `${values.count} av ${values.of} ${values.of === 1 ? 'egen bedömning' : 'egna bedömningar'} saknar ägare`,
  unownedText: 'Rapporten kan skrivas ändå, men den säger hur många som saknar ägare.',
  showUnowned: (values: { count: number }) => (values.count === 1 ? 'Visa den' : `Visa de ${values.count}`),
  filterLabel: 'Visa antaganden',
  filters: {
    all: (values: { count: number }) => `Alla ${values.count}`,
    driving: 'Driver svaret',
    unowned: 'Saknar ägare',
  },
  legend: { E: 'uppmätt', 'E-A': 'uppmätt, överfört', A: 'egen bedömning' },
  marks: { E: 'E', 'E-A': 'E–A', A: 'A' },
  markMeanings: {
    E: 'uppmätt i studie',
    'E-A': 'uppmätt, överfört hit',
    A: 'egen bedömning, behöver en ägare',
  },
  unowned: (values: { count: number }) => `${values.count} utan ägare`,
  count: (values: { count: number }) => (values.count === 1 ? '1 antagande' : `${values.count} antaganden`),
  noneHere: {
    driving: 'Vad som driver svaret visas när intervallen är räknade.',
    unowned: 'Alla egna bedömningar har en ägare.',
  },
  inScenario: (values: { term: string; number: number }) => `${values.term}, scenario ${values.number}`,
  source: (values: { source: string }) => `Källa: ${values.source}`,
  owned: (values: { owner: string; since: string }) =>
    values.since === '' ? `Ägs av ${values.owner}` : `Ägs av ${values.owner}, ${values.since}`,
  notOwned: 'Ingen äger antagandet',
  takeOver: 'Ta över',
  takeOverTerm: (values: { term: string }) => `Ta över: ${values.term}`,
  changeOwner: 'Ändra ägare',
  changeOwnerTerm: (values: { term: string }) => `Ändra ägare: ${values.term}`,
  giveBack: 'Lämna tillbaka',
  giveBackTerm: (values: { term: string }) => `Lämna tillbaka: ${values.term}`,
  ownerName: 'Vem äger antagandet? Skriv namn eller befattning',
  save: 'Spara',
  cancel: 'Avbryt',
  reset: (values: { value: string }) => `Återställ till ${values.value}`,
  outside: (values: { low: string; high: string }) =>
    `Utanför spannet ${values.low} till ${values.high}. Värdet räknas som det står, och i dragningarna vidgas spannet till det.`,
  noNumber: (values: { text: string }) => `”${values.text}” är inget tal. Värdet är som det var.`,
  fixed: 'Fast värde',
  chosen: (values: { term: string }) => `${values.term}, valt värde`,
};
