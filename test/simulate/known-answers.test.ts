import { contractOf, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { at, knownUnit, run, still, switchAt } from './still-unit';

/** What the table of known answers calls a quantity, and what the model does. */
const columnOf: Record<string, string> = {
  q_a: 'production_a',
  q_p: 'production_p',
  q_o: 'production_o',
  x_a: 'response_a',
  x_p: 'response_p',
  x_o: 'response_o',
};

interface KnownCase {
  name: string;
  assumptions: Record<string, number>;
  contracts?: Partial<UnitContracts>;
  unit?: UnitBase;
  months: number[];
  answers: string;
}

const summerTrough = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];
const potted = contractOf('prestation', { r3: 0.3, pot: 2000 });

const cases: KnownCase[] = [
  {
    name: 'K1 still, no switch',
    assumptions: still,
    months: [1, 6, 12],
    answers: `
  mu                       0.3            0.3            0.3
  inflow_p                 308            308            308
  queue_p                  800            800            800
  wait_p            81.0666667     81.0666667     81.0666667
  payment                60000          60000          60000
  forecast              -13200          -7200              0`,
  },
  {
    name: 'K2 defaults, framework budget from the 13th month',
    assumptions: {},
    contracts: { switches: [switchAt(13, 'ram')] },
    months: [1, 12, 13, 24, 48],
    answers: `
  mu                       0.3    0.295696404              0              0              0
  x_o                        0 -0.00024198071 -0.00479084399  -0.0241398351  -0.0269673213
  q_a               400.496595     405.945424      405.42354     406.600346     418.232355
  q_o               300.372446     304.363587     303.354939     302.287163     311.061247
  queue_p           800.009932      803.71409     804.781919     825.524641     862.552851
  wait_o            60.7756041     60.3593545     60.5689952     65.0796514     68.1746613
  within90_o       0.600147096    0.602666775    0.601395421    0.575156861     0.55832138
  registration               1              1    0.999166667    0.993519956    0.990436126
  coding            1.00024966     1.00296966     1.00290779     1.00230667      1.0013917
  payment           60327.6296     60509.4685     62603.1426     62603.1426     67061.4683
  staffing          1.00013794     1.00725533     1.00790372      1.0116049     1.03527468
  cost              60054.6255     60760.2438     62047.8223     62829.2779     67195.4523`,
  },
  {
    name: 'K3 appropriation first, performance-based payment from June',
    assumptions: {},
    contracts: { base: contractOf('anslag'), switches: [switchAt(6, 'prestation')] },
    months: [5, 6, 7, 12, 24],
    answers: `
  mu                         0    0.294262445    0.295327171    0.261383322    0.153057463
  attainment       0.998332419    0.998172212    0.998510892     1.00573965     1.02219768
  registered        1006.16403     1012.17233     1017.41379     1035.34142     1053.23006
  payment           60486.3911     60583.9707     60709.7656     59716.4676     59972.4755
  cost               60292.644      60337.773     60391.6367     60741.2047     62918.0585`,
  },
  {
    name: 'K4 still, capacity below demand',
    assumptions: { ...still, m: 0.9 },
    months: [1, 2, 3, 12, 24],
    answers: `
  inflow_p                 308     302.606211     297.599564      284.42312     278.634316
  q_p                      250     249.995599     250.064701     253.255422     254.914407
  queue_p                  850     894.110612     932.704369     1165.48396     1335.25422
  wait_p                  91.2     101.929171     113.407733     140.050763     159.294412
  mu                       0.3    0.273669468    0.246892655              0              0
  payment                57600          57600          57600          77760          77760
  cost                   58700     58610.4724     58530.3125     58141.3616     57763.7543`,
  },
  {
    name: 'K5 framework budget from April with less follow-up, motivation and fewer goals',
    assumptions: { phi: 0.2, iota: 0.02, N0: 20, N1: 12 },
    contracts: { switches: [switchAt(4, 'ram')] },
    months: [3, 4, 5, 12, 24],
    answers: `
  freed_time                 0         0.0144         0.0144         0.0144         0.0144
  x_a            -3.827894e-05 -0.00067777152 -0.00120855036  -0.0030967829 -0.00372483312
  x_p            -2.296736e-05 0.000354937088 0.000668597783  0.00178443791  0.00215558057
  capacity          1053.91554     1070.41919      1071.7481      1081.0968     1097.31325
  q_p               301.101284     305.921894     306.292908      308.94453       313.4675
  cost              60170.4061     59917.8871     60029.0829     60664.3302     62800.4812`,
  },
  {
    name: 'K6 appropriation phased in July to December, a unit in deficit that must carry it',
    assumptions: { psi: 1, soft: 0 },
    contracts: { budget: 690_000, switches: [switchAt(7, 'anslag', 6)] },
    months: [1, 6, 7, 12, 24],
    answers: `
  mu                       0.3    0.295758801    0.246825966              0              0
  measures                   0  0.00169634625   0.0102508777           0.05           0.05
  registration               1              1    0.999861111     0.99745631    0.992624588
  payment            57349.077     57537.5839      57645.569          57500        59512.5
  forecast         -15905.5485    -23803.2674    -25473.4784     -36434.815    -43440.0565`,
  },
  {
    name: 'K7 season, a small assignment, a pot above the ceiling, an election year',
    assumptions: { v_val: 0.01 },
    contracts: { base: potted, assignment: 11_400 },
    unit: { ...knownUnit, season: { a: summerTrough, p: summerTrough, o: summerTrough } },
    months: [1, 7, 11, 12, 24],
    answers: `
  mu              0.0193335422   0.0254775009   0.0224916473   0.0207406288   0.0182187918
  real              1021.26495     726.346257      1115.1941     1055.63841     1071.16075
  queue_p           800.010152     801.033968     802.861947     803.428743     812.363884
  payment           62303.3533     54794.2823     64701.3211      50517.283     52260.4115
  staffing          1.00013779     1.00314949     1.00652383     1.00746973     1.02054612
  cost              60294.9321     57031.1416     61907.2901     61248.0374     63989.0185`,
  },
];

describe.each(cases)('$name', ({ assumptions, contracts, unit, months, answers }) => {
  const result = run(assumptions, contracts, unit);
  const rows = answers
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

  test.each(rows)('%s is the known answer', (quantity, ...expected) => {
    const column = columnOf[quantity!] ?? quantity!;
    expected.forEach((value, index) => {
      const wanted = Number(value);
      const found = at(result, column, months[index]!);
      expect({
        month: months[index],
        agrees: Math.abs(found - wanted) <= Math.max(1e-6 * Math.abs(wanted), 1e-9),
        found,
      }).toEqual({
        month: months[index],
        agrees: true,
        found,
      });
    });
  });
});
