/** Swedish texts of an assumption's range and shape in the pane. */
export const spread = {
  range: (values: { low: string; high: string; shape: string }) =>
    `Spridning ${values.low} till ${values.high}, ${values.shape}`,
  discrete: (values: { count: number }) =>
    values.count === 1 ? 'Spridning: 1 värde' : `Spridning: ${values.count} skilda värden`,
  fixed: 'Spridning: dras inte',
  own: 'eget',
  follows: (values: { term: string }) => `Följer ${values.term} och dras med det.`,
  low: 'Lågt',
  high: 'Högt',
  shape: 'Form',
  values: 'Värden, och vikt efter kolon: 2; 4: 3',
  shapes: {
    pert: 'PERT',
    triangular: 'triangel',
    normal: 'normal',
    lognormal: 'lognormal',
    uniform: 'likformig',
    discrete: 'skilda värden',
    fixed: 'dras inte',
  },
  meanings: {
    pert: 'Mellan lågt och högt, valt värde troligast.',
    triangular: 'Mellan lågt och högt, valt värde troligast; oftare långt från det än PERT.',
    normal: 'Kring valt värde. Nio av tio dragningar ligger mellan lågt och högt, som inte är gränser.',
    lognormal:
      'Hälften av dragningarna över valt värde. Högt genom lågt är spannet för nio av tio. Bara värden över 0.',
    uniform: 'Mellan lågt och högt, alla värden lika troliga.',
    discrete: 'Bara de värden som står här. En vikt säger hur ofta ett värde kommer mot de andra; utan vikt 1.',
    fixed: 'Alla dragningar har valt värde.',
  },
  use: 'Använd',
  reset: (values: { range: string }) => `Tillbaka till registrets ${values.range}`,
  registerRange: (values: { low: string; high: string; shape: string }) =>
    `${values.low} till ${values.high}, ${values.shape}`,
  ownedBy: (values: { owner: string }) => `Eget spann. ${values.owner} äger antagandet och spannet.`,
  ownedByNobody: 'Eget spann. Ingen äger antagandet och spannet ännu.',
  noNumber: (values: { text: string }) => `”${values.text}” är inget tal. Spannet är som det var.`,
  empty: 'Skriv både ett lågt och ett högt värde. Spannet är som det var.',
  order: (values: { low: string; high: string }) =>
    `Lågt är ${values.low} och högt ${values.high}. Lågt ska vara lägre än högt. Spannet är som det var.`,
  beside: (values: { value: string; low: string; high: string }) =>
    `Valt värde, ${values.value}, ligger inte mellan ${values.low} och ${values.high}. Ändra värdet först, eller vidga spannet. Det är som det var.`,
  aboveZero:
    'Ett lognormalt antagande har bara värden över 0. Höj lågt, eller välj en annan form. Spannet är som det var.',
  noValues: 'Skriv minst ett värde, med semikolon mellan dem. Spannet är som det var.',
  weights: 'Vikter är tal från 0 och uppåt, och minst en är över 0. Spannet är som det var.',
};
