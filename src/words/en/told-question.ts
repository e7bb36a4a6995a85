import type { ToldTexts } from '../told';
import { month, show, term } from './told-phrases';

/** English titles and texts of the pane’s cards about contracts, switches, assumptions and the base year. */
export const toldQuestion = {
  'scenario-contract-assumed': ({ units: count, rho, tak, golv }) => [
    count === 1 ? 'Today’s contract is not given for 1 unit' : `Today’s contract is not given for ${show(count)} units`,
    `Assumed: performance-based payment with variable share ${rho}, ceiling ${tak} above and floor ${golv} below the assignment. If the contract is another, change it under Scenarios, Contracts per unit.`,
  ],
  'scenario-doubled-id': () => ['Two scenarios cannot be told apart', 'Remove one of them and add it anew.'],
  'scenario-switch-too-early': ({ scenario, month: at, start }) => [
    `“${scenario}” switches before the first month`,
    `The switch is in ${month(at)} and the simulation begins in ${month(start)}. Choose a later month. Nothing was changed.`,
  ],
  'scenario-switch-too-late': ({ scenario, month: at, last }) => [
    `“${scenario}” switches after the last month`,
    `The switch is in ${month(at)} and the simulation goes to ${month(last)}. Choose an earlier month, or simulate further ahead.`,
  ],
  'scenario-switches-overlap': ({ scenario, unit, month: at }) => [
    `Two switches in “${scenario}” overlap`,
    `For ${unit} a switch begins in ${month(at)} before the former one is phased in. Move the switch.`,
  ],
  'scenario-no-slope': ({ unit }) => [
    `The contract of ${unit} pays nothing up to the assignment`,
    'It has a variable share, but what is paid up to the assignment is 0%. Raise it, or set the variable share to 0.',
  ],
  'scenario-assumption-outside': ({ key, value, low, high }) => [
    `${term(key)} is outside its range`,
    `The value is ${value}, the range ${low} to ${high}. It is used as it stands, and the draws widen the range to it.`,
  ],
  'scenario-share-as-percent': ({ key, value }) => [
    `${term(key)} is more than 100%`,
    `The value is ${value}, where 1 is 100%. Write it in per cent, such as 2.8. The value is as it was.`,
  ],
  'scenario-cost-shares': ({ h, v }) => [
    'The cost shares come to more than the whole cost',
    `Semi-fixed ${h} and variable ${v} may together be at most 100%. Lower the other one first. The value is as it was.`,
  ],
  'scenario-contract-shares': ({ unit, rho, goal }) => [
    `The contract of ${unit} pays more than its whole budget variably`,
    `The variable share ${rho} and the goal-related share ${goal} may together be at most 100%. Nothing was changed.`,
  ],
  'scenario-starts-in-data': ({ start, to }) => [
    `The simulation begins in ${month(start)}, but the data go to ${month(to)}`,
    'The base year is the last twelve months of the data, not the months before the start.',
  ],
  'scenario-year-outside': ({ year, first, last }) => [
    `The year ${year} is not whole within the months simulated`,
    first === last ? `Only ${first} is.` : `The years ${first} to ${last} are. Simulate further ahead.`,
  ],
  'scenario-no-full-year': ({ months: count }) => [
    'No whole calendar year fits',
    `${count === 1 ? '1 month is' : `${show(count)} months are`} not enough. Simulate further ahead. Nothing was changed.`,
  ],
  'scenario-base-switches': ({ scenario }) => [
    `“${scenario}” cannot be the first`,
    'The others are compared with the first scenario, and it cannot switch contract.',
  ],
  'language-undefined-result': () => [
    'The model has no answer with those values',
    'One of the equations divides by zero or leaves what it can compute. Choose values within their ranges. Nothing was changed.',
  ],
  'calibration-gap': ({ unit, quantity, observed, modelled, gap, count }) => [
    'The model’s base year does not agree with your figures within 1%',
    `${unit}: ${quantity} ${modelled} against ${observed} (${gap}). ${count === 1 ? 'It is the only gap.' : `There are ${show(count)} gaps.`} Check the contract and the sheets, or accept the difference.`,
  ],
  'calibration-accepted': ({ unit, quantity, observed, modelled, gap }) => [
    'An accepted difference in the base year',
    `${unit}: ${quantity} ${modelled} against ${observed} (${gap}).`,
  ],
} satisfies ToldTexts;
