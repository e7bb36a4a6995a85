import type { UnitBase } from '../src/model/unit-base';
import { calendarMonthOf } from '../src/quantities/month';
import type { Contract, Scenario } from '../src/model/scenario';
import type { Frame } from '../src/simulate/run';

/** The series that both compute: month m of draw d at m * draws + d; result with the unit's months after one another. */
export interface HandwrittenSeries {
  readonly region_cost: Float64Array;
  readonly region_real: Float64Array;
  readonly region_registered: Float64Array;
  readonly region_queue: Float64Array;
  readonly region_within90: Float64Array;
  readonly result: Float64Array;
}

/** By assumption, a number a draw. */
type Assumed = Readonly<Record<string, Float64Array>>;

const streams = ['a', 'p', 'o'] as const;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * The same model written by hand for the futures of the benchmark: performance-based payment without pot or given price,
 * and from the first month on either that or a framework budget. One draw at a time, its state in variables.
 */
export function handwritten(frame: Frame, scenario: Scenario, assumed: Assumed): HandwrittenSeries {
  const { units, months } = frame;
  const count = assumed['g']!.length;
  const region = () => new Float64Array(months * count);
  const series = {
    region_cost: region(),
    region_real: region(),
    region_registered: region(),
    region_queue: region(),
    region_within90: region(),
    result: new Float64Array(units.length * months * count),
  };
  const followed = region();
  const within = region();
  units.forEach((unit, number) => {
    const { base, switches } = scenario.contracts[number]!;
    const switched = switches.length > 0;
    for (let draw = 0; draw < count; draw += 1) {
      oneUnit(frame, unit, base, switched, assumed, draw, count, number, series, followed, within);
    }
  });
  for (let place = 0; place < within.length; place += 1) {
    series.region_within90[place] = followed[place]! > 0 ? within[place]! / followed[place]! : 1;
  }
  return series;
}

function oneUnit(
  frame: Frame,
  unit: UnitBase,
  contract: Contract,
  switched: boolean,
  assumed: Assumed,
  draw: number,
  count: number,
  number: number,
  series: HandwrittenSeries,
  followed: Float64Array,
  within: Float64Array,
): void {
  const { months, start } = frame;
  const { rho, r1, r2, r3, tak, golv, m_mal } = contract.parameters;
  const firstMonth = calendarMonthOf(start);
  const at = (key: string): number => assumed[key]![draw]!;
  const LPIK = at('LPIK');
  const N0 = at('N0');
  const N1 = at('N1');
  const T = at('T');
  const T_0 = at('T_0');
  const adm = at('adm');
  const alpha = at('alpha');
  const arbetstid = at('arbetstid');
  const assigned_g = at('assigned_g');
  const b_max = at('b_max');
  const band = at('band');
  const beta = at('beta');
  const c_max = at('c_max');
  const chi = at('chi');
  const days_per_month = at('days_per_month');
  const delta = at('delta');
  const detail = at('detail');
  const dygnsandel = at('dygnsandel');
  const e_los = at('e_los');
  const eps_W = at('eps_W');
  const eta_a = at('eta_a');
  const eta_o = at('eta_o');
  const eta_p = at('eta_p');
  const g = at('g');
  const g_kap = at('g_kap');
  const gamma = at('gamma');
  const gamma_ref = at('gamma_ref');
  const goals = at('goals');
  const guarantee_days = at('guarantee_days');
  const h = at('h');
  const iota = at('iota');
  const lag_dn = at('lag_dn');
  const lag_up = at('lag_up');
  const least_wait = at('least_wait');
  const longest_wait = at('longest_wait');
  const m = at('m');
  const nu = at('nu');
  const omega = at('omega');
  const phi = at('phi');
  const prod_real = at('prod_real');
  const prodkrav = at('prodkrav');
  const psi = at('psi');
  const ratio_high = at('ratio_high');
  const ratio_low = at('ratio_low');
  const reg_gain = at('reg_gain');
  const reg_loss = at('reg_loss');
  const rev = at('rev');
  const soft = at('soft');
  const tau_reg = at('tau_reg');
  const tau_reg_1 = at('tau_reg_1');
  const theta = at('theta');
  const tid_per_mal = at('tid_per_mal');
  const u = at('u');
  const v = at('v');
  const v_val = at('v_val');
  const eta = [eta_a, eta_p, eta_o];
  const pass = gamma / gamma_ref;
  const indexRule = (1 + LPIK) * (1 - prodkrav) * (1 + assigned_g);
  const paysAfter = switched ? 0 : 1;
  const carryAfter = switched ? chi : 1;
  const released = 1 - paysAfter;
  const registered0 = streams.map((stream) => unit.registered[stream]);
  const points0 = registered0[0]! + registered0[1]! + registered0[2]!;
  // All units of the benchmark are paid for their points before, so nothing is left unregistered.
  const base = registered0;
  const baseTotal = points0;
  const seasons = Array.from({ length: 12 }, (_, month) => streams.map((stream) => unit.season[stream][month]!));
  const season = (month: number) => seasons[month - 1]!;
  const seasonUnit = Array.from({ length: 12 }, (_, month) => {
    const own = season(month + 1);
    return (base[0]! * own[0]! + base[1]! * own[1]! + base[2]! * own[2]!) / baseTotal;
  });
  let trendSum = 0;
  for (let month = 1; month <= 12; month += 1) {
    trendSum += seasonUnit[month - 1]! * Math.pow(1 + g, (month - firstMonth + 1) / 12);
  }
  const firstYearTrend = trendSum / 12;
  const queues = (['p', 'o'] as const).map((stream, place) => {
    const queue = unit.queue[stream]!;
    const baseQueue = queue.persons * queue.pointsPerCase;
    const baseWait = Math.min(longest_wait, (days_per_month * baseQueue) / base[place + 1]!);
    const zeta = (-Math.log(1 - clamp(unit.within90[stream]!, 0.005, 0.995)) * baseWait) / guarantee_days;
    return { baseQueue, baseWait, zeta, baseInflow: base[place + 1]! + delta * baseQueue };
  });
  const assignmentBase = 12 * points0;
  const budgetBase = 12 * unit.cost;
  const earned = (volume: number, assignment: number, price: number) =>
    rho *
    (price * (r1 * Math.min(volume, assignment) + r2 * clamp(volume - assignment, 0, tak * assignment)) +
      Math.min(r3 * price * Math.max(0, volume - (1 + tak) * assignment), r3 * price * volume));
  const guaranteed = (assignment: number, price: number) => rho * price * r1 * (1 - golv) * assignment;
  const slope = (attainment: number, assignment: number, budget: number) => {
    const price = budget / (r1 * assignment);
    const least = guaranteed(assignment, price);
    const above = Math.max(earned(attainment * (1 + band) * assignment, assignment, price), least);
    const below = Math.max(earned(attainment * (1 - band) * assignment, assignment, price), least);
    return (above - below) / (2 * band * attainment * budget);
  };
  const priceBase = budgetBase / (r1 * assignmentBase);
  const yearPay = Math.max(earned(points0 * 12, assignmentBase, priceBase), guaranteed(assignmentBase, priceBase));
  const muBase = slope((12 * points0) / assignmentBase, assignmentBase, budgetBase);

  const registered = new Float64Array(12 + months);
  const results = new Float64Array(12 + months);
  const budgets = new Float64Array(12 + months);
  const assigned = new Float64Array(12 + months);
  for (let row = 0; row < 12; row += 1) {
    const calendar = ((firstMonth - 1 + row) % 12) + 1;
    const own = season(calendar);
    const real = base[0]! * own[0]! + base[1]! * own[1]! + base[2]! * own[2]!;
    registered[row] = real;
    budgets[row] = budgetBase;
    assigned[row] = (assignmentBase * seasonUnit[calendar - 1]!) / 12;
    const fixed = budgetBase - rho * priceBase * r1 * assignmentBase - m_mal * budgetBase;
    const goal = m_mal * budgetBase * goals;
    const payment = (fixed + goal) / 12 + (yearPay * seasonUnit[calendar - 1]!) / 12;
    const cost = unit.cost * (1 - h - v + h + (v * real) / baseTotal);
    results[row] = payment + unit.internalIncome + unit.externalIncome - cost;
  }
  let prices = 1;
  let incomes = 1;
  let assignment = assignmentBase;
  let budget = budgetBase;
  let adaptation = 0;
  let motivation = 0;
  let staffing = 1;
  let staffingFreed = 0;
  let registration = 1;
  let coding = 1;
  let shortfallBase = 0;
  let pointsToDate = 0;
  let earnedToDate = 0;
  const inflow = [0, 0];
  const unfreed = [0, 0];
  const queue = [queues[0]!.baseQueue, queues[1]!.baseQueue];
  const wait = [queues[0]!.baseWait, queues[1]!.baseWait];
  const even = [base[1]!, base[2]!];
  const evenBefore = [base[1]!, base[2]!];
  const discretionBase = 1 - detail;
  for (let month = 0; month < months; month += 1) {
    const row = 12 + month;
    const time = month + 1;
    const calendar = ((firstMonth - 1 + month) % 12) + 1;
    const newYear = time > 1 && calendar === 1;
    const own = season(calendar);
    const seasonal = seasonUnit[calendar - 1]!;
    const trend = Math.pow(1 + g, time / 12);
    const capacityTrend = Math.pow(1 + g_kap, time / 12);
    if (newYear) {
      prices *= (1 + LPIK) * (1 - prod_real);
      incomes *= 1 + LPIK;
    }
    let pastResult = 0;
    let pastBudget = 0;
    let pastRegistered = 0;
    let pastAssigned = 0;
    for (let back = row - 12; back < row; back += 1) {
      pastResult += results[back]!;
      pastBudget += budgets[back]!;
      pastRegistered += registered[back]!;
      pastAssigned += assigned[back]!;
    }
    if (time === 1) {
      assignment = assignmentBase * firstYearTrend;
      budget = budgetBase * firstYearTrend;
    } else if (newYear) {
      assignment *= 1 + assigned_g;
      budget *= indexRule;
    }
    budgets[row] = budget;
    assigned[row] = (assignment * seasonal) / 12;
    const attainment = pastRegistered / pastAssigned;
    const mu = switched ? 0 : slope(attainment, assignment, budget);
    adaptation += alpha * (pass * (mu - muBase) - adaptation);
    const discretion = 1 - detail * (paysAfter + phi * (1 - paysAfter));
    const trust = switched ? T : T_0;
    motivation += alpha * (discretion * trust - discretionBase * T_0 - motivation);
    const shortfall = Math.max(0, (-12 * pastResult) / pastBudget);
    if (time === 1) shortfallBase = shortfall;
    const measures = clamp(-(psi * (1 - soft) * (carryAfter * shortfall - shortfallBase)), -b_max, b_max);
    const lessTime = switched ? tau_reg - tau_reg_1 : 0;
    const fewerGoals = switched ? ((N0 - N1) * tid_per_mal) / arbetstid : 0;
    const freedTime = Math.max(-1, theta * ((tau_reg - lessTime) * (1 - phi) * released + lessTime + fewerGoals));
    const capacityUnfreed = baseTotal * m * seasonal * capacityTrend;
    const capacity = capacityUnfreed * (1 + freedTime);
    const acute = base[0]! * own[0]! * trend * Math.exp(eta[0]! * adaptation + iota * motivation);
    for (let stream = 0; stream < 2; stream += 1) {
      const of = queues[stream]!;
      const acts = of.baseWait >= least_wait;
      const ratio = acts ? clamp(wait[stream]! / of.baseWait, ratio_low, ratio_high) : 1;
      const still = delta * of.baseQueue;
      inflow[stream] = Math.max(0, (of.baseInflow - still) * own[stream + 1]! + still) * trend * Math.pow(ratio, eps_W);
      const pressure = clamp(nu * (ratio - 1), -0.03, 0.03);
      const response = eta[stream + 1]! * adaptation + iota * motivation;
      unfreed[stream] = base[stream + 1]! * own[stream + 1]! * trend * Math.exp(response + pressure + measures);
    }
    const wanted0 = unfreed[0]! * (1 + freedTime);
    const wanted1 = unfreed[1]! * (1 + freedTime);
    const room = wanted0 + wanted1 > 0 ? Math.min(1, Math.max(0, capacity - acute) / (wanted0 + wanted1)) : 1;
    const sumUnfreed = unfreed[0]! + unfreed[1]!;
    const roomUnfreed = sumUnfreed > 0 ? Math.min(1, Math.max(0, capacityUnfreed - acute) / sumUnfreed) : 1;
    let real = acute;
    let freed = 0;
    for (let stream = 0; stream < 2; stream += 1) {
      const there = queue[stream]! + inflow[stream]!;
      const production = Math.min(there, (stream === 0 ? wanted0 : wanted1) * room);
      freed += production - Math.min(there, unfreed[stream]! * roomUnfreed);
      real += production;
      const leavers = Math.min(delta * queue[stream]!, there - production);
      queue[stream] = there - production - leavers;
      const nextEven = production / own[stream + 1]!;
      const recent = (nextEven + even[stream]! + evenBefore[stream]!) / 3;
      evenBefore[stream] = even[stream]!;
      even[stream] = nextEven;
      wait[stream] =
        recent > 0
          ? Math.min(longest_wait, (days_per_month * queue[stream]!) / recent)
          : queue[stream]! > 0
            ? longest_wait
            : 0;
      const share = wait[stream]! > 0 ? 1 - Math.exp(-(queues[stream]!.zeta * guarantee_days) / wait[stream]!) : 1;
      followed[month * count + draw]! += queue[stream]!;
      within[month * count + draw]! += share * queue[stream]!;
    }
    const target = 1 - beta * (1 - omega * phi) * (1 - paysAfter);
    registration += (target - registration) * (target < registration ? reg_loss : reg_gain);
    coding =
      Math.min(c_max, coding * Math.pow(1 + u * mu * pass, 1 / 12)) + ((1 - paysAfter) * rev * (1 - coding)) / 12;
    registered[row] = real * registration * coding;
    const staffingTarget = real / (baseTotal * seasonal);
    const lag = staffingTarget > staffing ? lag_up : lag_dn;
    staffingFreed += (freed / (baseTotal * seasonal) - staffingFreed) / lag;
    staffing += (staffingTarget - staffing) / lag;
    const stay = 1 + e_los * dygnsandel * adaptation;
    const calendarYear = Math.floor((start + month) / 12);
    const election = calendarYear % 4 === 2 ? 1 : 0;
    const level = prices * unit.cost * (1 + v_val * election);
    const costFreed = h * staffingFreed + (v * freed) / baseTotal;
    const costCare = h * staffing + (v * real) / baseTotal - costFreed;
    const control = adm * (1 - phi) * released;
    const cost = level * ((1 - h - v) * capacityTrend + stay * (costCare + costFreed) - control);
    let payment = budget / 12;
    if (!switched) {
      const price = budget / (r1 * assignment);
      const opens = time === 1 || calendar === 1;
      pointsToDate = registered[row]! + (opens ? 0 : pointsToDate);
      const earnedBefore = opens ? 0 : earnedToDate;
      earnedToDate = earned(pointsToDate, assignment, price);
      const settled = calendar === 12 ? Math.max(0, guaranteed(assignment, price) - earnedToDate) : 0;
      const fixed = budget - rho * price * r1 * assignment - m_mal * budget;
      payment = (fixed + m_mal * budget * goals) / 12 + earnedToDate - earnedBefore + settled;
    }
    const result = payment + unit.internalIncome * incomes + unit.externalIncome * incomes - cost;
    results[row] = result;
    const place = month * count + draw;
    series.region_cost[place]! += cost;
    series.region_real[place]! += real;
    series.region_registered[place]! += registered[row]!;
    series.region_queue[place]! += queue[0]! + queue[1]!;
    series.result[(number * months + month) * count + draw] = result;
  }
}
