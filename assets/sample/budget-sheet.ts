import type { PlannedCell, PlannedSheet } from '../../src/report/plan';
import { yearOf } from '../../src/quantities/month';
import { headerCells, heading, landscape, plain, right, swedishText, syntheticNote } from './cells';
import { variablePayment, yearsPayment, type HospitalMonth } from './history';
import { otherIncomes, type Hospital, type OtherIncome } from './hospitals';

/** An account line of a hospital, tkr, costs as positive numbers until they are written. */
interface AccountLine {
  readonly account: string | null;
  readonly text: string;
  readonly budget: number;
  readonly outcome: number;
}

/** Share of the payment for goals met, as in Stockholm's agreements (DOMAIN §3.2). */
const goalPayment = 0.02;

const incomeAccounts: Readonly<Record<OtherIncome, readonly [account: string, text: string]>> = {
  fees: ['3110', 'Patientavgifter'],
  sold: ['3210', 'Såld vård utomläns'],
  grants: ['3510', 'Riktade statsbidrag'],
  research: ['3520', 'ALF-medel'],
  internal: ['3810', 'Interna intäkter'],
};

/** How cost is shared between accounts; the last takes what rounding leaves. Classes as in Region-Bas (DOMAIN §4.3). */
const costAccounts: readonly (readonly [account: string, text: string, share: number])[] = [
  ['4010', 'Personalkostnader', 0.605],
  ['5010', 'Köpt vård', 0.041],
  ['5110', 'Läkemedel', 0.114],
  ['5210', 'Material och tjänster', 0.128],
  ['6010', 'Lokalkostnader', 0.057],
  ['7810', 'Avskrivningar', 0.022],
  ['7910', 'Övriga kostnader', 0.033],
];

/** Share of the staff's cost that is hired staff, shown as a "varav" row; the budget asks for half of it. */
const hiredStaff = 0.043;
/** The budget is this much lower than the cost would be: the saving that was asked for. */
const askedSaving = 0.012;
const budgetYear = 2026;

/** Budget 2026: account lines under a heading per hospital, tkr as text, costs negative with U+2212, sums below. */
export function budgetSheet(
  hospitals: readonly Hospital[],
  histories: ReadonlyMap<string, readonly HospitalMonth[]>,
): PlannedSheet {
  const rows: (readonly PlannedCell[])[] = [
    heading(`Budget ${budgetYear} och utfall ${budgetYear - 1} per sjukhus, tkr`),
    [plain(syntheticNote)],
    [plain('Intäkter utan tecken, kostnader med minus.')],
    [],
    [
      ...headerCells(['Sjukhus', 'Konto', 'Benämning']),
      ...headerCells([`Budget ${budgetYear}`, `Utfall ${budgetYear - 1}`], right),
    ],
  ];
  for (const hospital of hospitals) {
    const year = (histories.get(hospital.name) ?? []).filter(({ month }) => yearOf(month) === budgetYear - 1);
    const incomes = incomeLines(hospital, year);
    const costs = costLines(year);
    const line = (
      { account, text, budget, outcome }: AccountLine,
      sign: 1 | -1,
      bold = false,
    ): readonly PlannedCell[] => [
      plain(hospital.name, { bold }),
      plain(account, { bold }),
      plain(text, { bold }),
      plain(swedishText(sign * budget, 0), { ...right, bold }),
      plain(swedishText(sign * outcome, 0), { ...right, bold }),
    ];
    rows.push(...incomes.map((each) => line(each, 1)), line(sumOf('Summa intäkter', incomes), 1, true));
    for (const each of costs) {
      rows.push(line(each, -1));
      if (each.account === '4010') rows.push(line(hired(each), -1));
    }
    rows.push(line(sumOf('Summa kostnader', costs), -1, true), []);
  }
  return {
    role: 'sample:budget',
    title: `Budget ${budgetYear}`,
    columnWidths: [22, 8, 28, 16, 16],
    blocks: [{ kind: 'cells', top: 0, left: 0, rows }],
    freeze: { row: 5, column: 0 },
    page: { ...landscape, orientation: 'portrait', repeatRows: [4, 4] },
  };
}

function incomeLines(hospital: Hospital, year: readonly HospitalMonth[]): AccountLine[] {
  const paid = { budget: Math.round(yearsPayment(hospital, budgetYear)), outcome: sum(year, (at) => at.payment) };
  const agreed = yearsPayment(hospital, budgetYear - 1);
  const fixed = {
    budget: part(paid.budget, 1 - variablePayment - goalPayment),
    outcome: part(agreed, 1 - variablePayment - goalPayment),
  };
  const goal = { budget: part(paid.budget, goalPayment), outcome: part(agreed, goalPayment) };
  const rest = (key: 'budget' | 'outcome'): number => paid[key] - fixed[key] - goal[key];
  return [
    { account: '3010', text: 'Fast ersättning', ...fixed },
    { account: '3011', text: 'Rörlig ersättning, DRG', budget: rest('budget'), outcome: rest('outcome') },
    { account: '3012', text: 'Målrelaterad ersättning', ...goal },
    ...otherIncomes
      .filter((each) => hospital.income[each] > 0)
      .map((each) => {
        const [account, text] = incomeAccounts[each];
        const outcome = sum(year, (at) => at.income[each]);
        return { account, text, budget: part(outcome, 1.03), outcome };
      }),
  ];
}

function costLines(year: readonly HospitalMonth[]): AccountLine[] {
  const outcome = sum(year, (at) => at.cost);
  const budget = part(outcome, 1.045 - askedSaving);
  const lines = costAccounts.map(([account, text, share]) => ({
    account,
    text,
    budget: part(budget, share),
    outcome: part(outcome, share),
  }));
  const written = sumOf('', lines);
  return lines.map((line, index) =>
    index < lines.length - 1
      ? line
      : { ...line, budget: line.budget + budget - written.budget, outcome: line.outcome + outcome - written.outcome },
  );
}

function hired(staff: AccountLine): AccountLine {
  return {
    account: '4090',
    text: 'varav inhyrd personal',
    budget: part(staff.budget, hiredStaff / 2),
    outcome: part(staff.outcome, hiredStaff),
  };
}

function sumOf(text: string, lines: readonly AccountLine[]): AccountLine {
  const total = (key: 'budget' | 'outcome'): number => lines.reduce((so, line) => so + line[key], 0);
  return { account: null, text, budget: total('budget'), outcome: total('outcome') };
}

const part = (amount: number, share: number): number => Math.round(amount * share);
const sum = (year: readonly HospitalMonth[], value: (at: HospitalMonth) => number): number =>
  year.reduce((total, at) => total + value(at), 0);
