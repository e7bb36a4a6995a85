import type { paymentLibrary as swedish } from '../sv/payment-library';

/** English texts of the payment library; the compiler holds the keys to the Swedish ones. */
export const paymentLibrary: typeof swedish = {
  prestation: {
    name: 'Performance-based payment',
    what: 'A fixed part and a variable part per registered DRG point: paid in full up to the assignment, in part up to the ceiling, and above the ceiling as long as a pot lasts. A floor protects a unit that falls short.',
    where: 'The form covers the variable models used in Swedish regions.',
    source: 'Shares of the size Stockholm used 2020–23 (Läkartidningen 2023-03).',
    unknown: ['Ceiling and floor are assumptions; they differ between contracts.'],
  },
  anslag: {
    name: 'Appropriation with a volume assignment',
    what: 'A yearly sum, raised by a price index and lowered by an efficiency requirement. A volume assignment is kept and its growth is counted in. The result stays in its year.',
    where: 'Region Skåne before 2006 and step by step from 2012, when the annual report still had volume assignments.',
    source: 'Ellegård and Glenngård 2018; Region Skåne’s annual report 2012.',
    unknown: ['Which index and requirement the region used in a given year.'],
  },
  'anslag-utan-uppdrag': {
    name: 'Appropriation without a volume assignment',
    what: 'A yearly sum that follows prices and the efficiency requirement alone. No volume is agreed, and more care gives no more money even the year after.',
    where: 'A pure form, to hold against the appropriation with a volume assignment.',
    source:
      'Our own form: appropriation and framework budget differ in level, carry-over and discretion, not in the margin.',
    unknown: ['Whether any region has had it unmixed.'],
  },
  ram: {
    name: 'Framework budget',
    what: 'A frame raised by a price index, a productivity requirement and population. A share of the surplus or deficit follows into the next year.',
    where: 'A usual form in Swedish regions; the share carried over is a political choice.',
    source: 'General form; the index is that of SKR for regions (LPIK).',
    unknown: ['The share of the result that is carried over in practice.'],
  },
  behov: {
    name: 'Framework budget by need',
    what: 'A common frame is shared out by need: inhabitants by age, sex and need group times the group’s standard cost, against the sum for all.',
    where: 'Resource allocation of the regions, and England’s allocation to local areas.',
    source:
      'General form; the weighting is tried on Asaria’s workbook of England’s cost of care by age, sex and deprivation.',
    unknown: ['Standard costs of Swedish need groups; the user gives them.'],
  },
  kapitation: {
    name: 'Capitation',
    what: 'An amount per listed person, weighted by age and burden of care. For primary care and free choice, normally not for hospitals.',
    where: 'Free choice in primary care.',
    source: 'General form in primary care.',
    unknown: ['The base price is an example; every region has its own.'],
  },
  malrelaterad: {
    name: 'Goal-related share',
    what: 'A budget of which a small part is paid as goals are met. The margin is on the goals, not on the volume.',
    where: 'Swedish regions, 1–5% of the payment; Stockholm 5% in 2020–23 and 2% in 2024–27.',
    source: 'Läkartidningen 2023-03 for Stockholm. The range 1–5% is not founded throughout and should be tried.',
    unknown: ['How goals are measured and weighed together.'],
  },
  ytterfall: {
    name: 'Outlier payment',
    what: 'A price per point, and for outliers a share of the cost above the case’s limit. Cost and limit are those of the outliers together.',
    where:
      'The southern health care region has a rule in its price list. In SKR’s cost-per-patient data the dearest 5% of stays, about 20% of the cost, are outliers.',
    source: 'SKR, cost per patient (KPP), for the shares; the form is the usual one of price lists.',
    unknown: ['The southern region’s formula is not visible: share and limit are assumptions.'],
  },
  'bestallar-utforar': {
    name: 'Purchaser–provider model',
    what: 'A board orders a volume at a full price per point. Somewhat above the order is paid in part, above the ceiling not at all.',
    where: 'Swedish regions, Västra Götaland among them.',
    source: 'Solli 2024 (SKR), on Västra Götaland, where few are pleased with it.',
    unknown: ['Price above the order and ceiling of any one contract.'],
  },
  'nus-avrakning': {
    name: 'Settlement against cost per patient',
    what: 'A price per point is invoiced, and one third of the difference from cost per patient (KPP) over three years is settled.',
    where:
      'The contract of the northern health care region, the university hospital in Umeå. In 2012 cost was SEK 89 million above the invoice in inpatient care and 13 million in outpatient care.',
    source: 'The northern region’s contract and its follow-up of 2012.',
    unknown: [
      'The price per point.',
      'The index is the county councils’ price index without drugs plus 0.1 percentage points; LPIK stands in for it here.',
    ],
  },
  'skane-2006': {
    name: 'Region Skåne 2006–11',
    what: 'A fixed part, a variable part by DRG for completed care, and a volume assignment for each administration.',
    where:
      'Region Skåne from January 2006; the assignments of 2006 were about 6% above 2004. Back to appropriation from 2012.',
    source: 'Press release of Region Skåne 2006-04-10; Ellegård and Glenngård 2018.',
    unknown: [
      'Price, variable share, ceiling and floor: only the form is known.',
      'The last year differs between sources.',
    ],
  },
  'stockholm-2009': {
    name: 'Stockholm 2009–15',
    what: 'Hospital contracts with mainly variable payment.',
    where: 'Region Stockholm 2009–15; in 2016–19 it was mainly fixed instead.',
    source: 'Public facts on Region Stockholm’s hospital contracts, read in extracts.',
    unknown: ['Shares, ceilings and floors; the source says no more than “mainly variable”.'],
  },
  'stockholm-2020': {
    name: 'Stockholm 2020–23',
    what: 'Fixed 54%, production 40%, goal-related 5% and development 1%.',
    where:
      'Region Stockholm 2020–23. Karolinska’s main contract was SEK 10.8 billion of about 20 in 2020, so other contracts weigh heavily.',
    source: 'Läkartidningen 2023-03.',
    unknown: ['The ceilings in per cent.', 'The terms of the development money; it counts as paid.'],
  },
  'stockholm-2024': {
    name: 'Stockholm 2024–27',
    what: 'Fixed 70%, production 28% and goal-related 2%. The efficiency requirement is decided yearly and no longer part of the index.',
    where: 'Region Stockholm 2024–27.',
    source: 'Public facts on Region Stockholm’s hospital contracts, read in extracts.',
    unknown: ['The ceilings in per cent.', 'The yearly efficiency requirements.'],
  },
  'vgr-pott': {
    name: 'Västra Götaland, order with a pot',
    what: 'The order is paid per point, a small part by goals, and production above the ceiling from a common pot as long as it lasts.',
    where: 'Region Västra Götaland. The pot was raised from SEK 250 to 498 million in 2019.',
    source: 'Public facts on Region Västra Götaland’s order of 2019, read in extracts.',
    unknown: [
      'The ceiling in per cent, the price above it and how the hospitals share the pot.',
      'The size of the goal-related part; it was judged marginal about 2010.',
      'The size of the order in the example is made up.',
    ],
  },
  'norge-isf': {
    name: 'Norway, activity-based financing (ISF)',
    what: 'Corrected DRG points times unit price times rate; the rest of the money comes as a basic grant. The unit price is the whole cost of a point: the rate is not part of it.',
    where:
      'From the Norwegian state to the regional health authorities since 1997. They choose themselves whether the rate is passed on to hospitals.',
    source:
      'Helsedirektoratet’s rules of 2018, 2020 and 2024; the annual report of Avregningsutvalget 2021, the formula. Amounts in thousands of Norwegian kroner.',
    unknown: ['Unit prices of other years than 2018, 2020 and 2024.', 'The rate in 1998–2002, 2004 and 2005.'],
  },
  'danmark-takst': {
    name: 'Denmark 2004–18, tariff with a kink',
    what: 'Part of the payment by tariff: one share below a baseline, another above it, up to a ceiling. The baseline is the assignment raised by the productivity demand.',
    where:
      'Danish regions 2004–18: at least 20% in 2004, later an aim and minimum of 50%. The demand of 2% was lifted for 2018.',
    source:
      'Kristensen et al. 2013: above the target the tariff share fell by 50–100%. The rest from public facts, read in extracts.',
    unknown: [
      'The ceiling, and the share above the baseline in any one region.',
      'The demand raises the baseline once here, not every year.',
    ],
  },
  'danmark-naerhed': {
    name: 'Denmark 2019–, nærhedsfinansiering',
    what: 'A pot within the frame is kept as criteria are met: one gives 33%, two 66%, three or more 100%.',
    where: 'Danish regions from 2019; DKK 1.5 billion in 2021, four criteria.',
    source:
      'Public facts on the scheme, read in extracts. Amounts in thousands of Danish kroner for the whole country.',
    unknown: [
      'How the pot is divided among regions and to a hospital.',
      'That no criterion gives nothing is implied by the source.',
    ],
  },
  'england-marginal': {
    name: 'England, marginal rate above the baseline',
    what: 'Emergency care is paid at full tariff up to the baseline of 2008/09 and at a share of it above.',
    where: 'English acute hospitals from 2010 at 30%; later 50% was proposed and 70% used, until 2019.',
    source: 'Public facts on England’s payment rules, read in extracts.',
    unknown: ['From which years 50 and 70% applied.', 'The amounts of the tariff.'],
  },
  'england-blandad': {
    name: 'England 2019, blended payment',
    what: 'A fixed sum on expected activity and an element that follows volume up or down.',
    where: 'English acute hospitals from 2019, in place of the marginal rate.',
    source: 'Public facts on England’s payment rules, read in extracts.',
    unknown: ['The size of the volume element is an assumption.'],
  },
};
