import type { language as swedish } from '../sv/language';

const operations = {
  value: 'A value that the expression takes in',
  negate: 'The change of sign',
  abs: 'The absolute value',
  exp: 'The exponential function exp',
  log: 'The logarithm log',
  sqrt: 'The square root sqrt',
  floor: 'The rounding down floor',
  add: 'The addition',
  subtract: 'The subtraction',
  multiply: 'The multiplication',
  divide: 'The division',
  power: 'The power',
  past: 'The sum past over earlier months',
  sum: 'The sum',
} as const;

const meetings = {
  add: 'An addition',
  subtract: 'A subtraction',
  min: 'min(…)',
  max: 'max(…)',
  clamp: 'clamp(…)',
  compare: 'A comparison',
  if: 'The two outcomes of if(…)',
} as const;

const plainPlaces = {
  exp: 'exp(…)',
  log: 'log(…)',
  floor: 'floor(…)',
  exponent: 'the exponent of a power',
  base: 'the base of a power whose exponent is not a written whole number',
} as const;

/** English texts of the language topic; the compiler holds the keys to the Swedish ones. */
export const language: typeof swedish = {
  'language-empty': () => 'The expression is empty. Write a value, such as 0 or a name.',
  'language-too-long': ({ length, limit }) =>
    `The expression has ${length} characters; at most ${limit} can be read. Split it into several equations.`,
  'language-too-deep': ({ limit }) =>
    `The expression has more than ${limit} levels inside one another. Split it into several equations.`,
  'language-too-many-parts': ({ limit }) =>
    `The expression has more than ${limit} parts. Split it into several equations.`,
  'language-character': ({ found, code, position }) =>
    `Character ${position} is “${found}” (${code}), which is not in the notation. Names are written with a–z, digits and underscore.`,
  'language-hidden-character': ({ code, position }) =>
    `Character ${position} is an invisible character (${code}). Remove it; a plain space between parts is enough.`,
  'language-look-alike': ({ found, code, write, position }) =>
    `Character ${position} is “${found}” (${code}). Write ${write} instead.`,
  'language-quote': ({ found, position }) =>
    `Character ${position} is “${found}”. Expressions work with numbers and names, not with text. Remove the quotation mark.`,
  'language-list': ({ found, position }) =>
    `Character ${position} is “${found}”. There are no lists and no indices. Write round parentheses, or sum(x) over a level.`,
  'language-range': ({ found, position }) =>
    `Character ${position} is “${found}”. There are no ranges. Write past(x, 12) for the last twelve months.`,
  'language-semicolon': ({ found, position }) =>
    `Character ${position} is “${found}”. An expression is a single value, and arguments are separated by commas: min(x, y).`,
  'language-question-mark': ({ found, position }) =>
    `Character ${position} is “${found}”. Write a choice as if(a < b, x, y).`,
  'language-comment': ({ found, position }) =>
    `Character ${position} is “${found}”. Expressions hold no comments. Put the text beside it.`,
  'language-percent': ({ found, position }) =>
    `Character ${position} is “${found}”. Per cent can be read two ways. Write 0.05 for five per cent.`,
  'language-logic': ({ found, position }) =>
    `Character ${position} is “${found}”. Conditions are joined by an if inside an if: if(a < b, if(c < d, x, y), y).`,
  'language-point': ({ found, position }) =>
    `Character ${position} is “${found}”. A point can only stand between digits, as in 0.5.`,
  'language-factorial': ({ found, position }) =>
    `Character ${position} is “${found}”. There is no factorial. Write != for “different from”.`,
  'language-comparison-form': ({ found, write, position }) =>
    `Character ${position} is “${found}”. Write ${write} instead.`,
  'language-equals': ({ found, position }) =>
    `Character ${position} is “${found}”. Write the value alone, without an equals sign. A comparison is written ==, inside an if.`,
  'language-number-form': ({ found, position }) =>
    `The number “${found}” at character ${position} can be read in several ways. Write it in plain digits, such as 16, 0.5 or 1e-3.`,
  'language-number-range': ({ found, position }) =>
    `The number “${found}” at character ${position} is too large or too small to compute with. Write a number between 1e-300 and 1e300.`,
  'language-decimal-comma': ({ found, write, position }) =>
    `“${found}” at character ${position} can be a decimal number or two arguments. Write ${write} for the number, or a space after the comma.`,
  'language-comma': ({ found, position }) =>
    `Character ${position} is “${found}” outside a function. An expression is a single value; decimals are written with a point.`,
  'language-missing-operator': ({ left, right, position }) =>
    `Between “${left}” and “${right}” at character ${position} an operator is missing. Write * for times; units are not written in expressions.`,
  'language-word-operator': ({ found, position }) =>
    `The word “${found}” at character ${position} cannot be used. Write choices with if and whole parts with floor.`,
  'language-reserved-name': ({ found, position }) =>
    `The name “${found}” at character ${position} means something else elsewhere. Write the number in digits or choose another name.`,
  'language-unknown-function': ({ found, position, known }) =>
    `There is no function “${found}” (character ${position}). These exist: ${known.join(', ')}. Write * for times before a parenthesis.`,
  'language-function-as-name': ({ found, write, position }) =>
    `“${found}” at character ${position} is a function. Write it with arguments, as in ${write}.`,
  'language-parenthesis': ({ found, position }) =>
    `The parenthesis “${found}” at character ${position} lacks its other half. Add it or remove the parenthesis.`,
  'language-two-signs': ({ found, position }) =>
    `“${found}” at character ${position} is two signs in a row. Write parentheses, as in a - (-b).`,
  'language-plus-sign': ({ position }) => `A plus at character ${position} has nothing before it. Remove it.`,
  'language-syntax': ({ found, position }) =>
    `The expression cannot be read at character ${position}, “${found}”. Check that a value stands between two operators there.`,
  'language-unfinished': ({ position }) =>
    `The expression ends too early, after character ${position}. Finish it, with a value after the last operator.`,
  'language-minus-power': ({ position }) =>
    `A minus before a power at character ${position} can be read two ways. Write (-2)^2 or -(2^2).`,
  'language-power-chain': ({ position }) =>
    `A power of a power at character ${position} can be read two ways. Write (2^3)^2 or 2^(3^2).`,
  'language-comparison-chain': ({ position }) =>
    `Two comparisons in a row at character ${position} can be read two ways. Write if(1 < x, if(x < 2, a, b), b).`,
  'language-comparison-place': ({ found, position }) =>
    `The comparison “${found}” at character ${position} stands outside a condition. Write if(a < b, 1, 0).`,
  'language-condition': ({ position }) =>
    `The condition of if at character ${position} is no comparison. Write, for example, if(x > 0, a, b).`,
  'language-argument-count': (values) =>
    `The function “${values.function}” at character ${values.position} has ${values.found} arguments. Write it as ${values.write}.`,
  'language-lag': (values) =>
    `The number of months in ${values.function} at character ${values.position} is not a whole number from 1 to ${values.most}. Write, for example, ${values.function}(x, 3).`,
  'language-past-name': (values) =>
    `In ${values.function} at character ${values.position} stands something other than a name. Name the expression in an equation of its own and write that name.`,
  'language-nested-sum': ({ position }) =>
    `A sum inside a sum at character ${position} cannot be written out. Name the inner sum in an equation of its own.`,
  'language-nested-sum-expanded': () => 'A sum stands inside a sum. Name the inner sum in an equation of its own.',
  'language-past-replaced': ({ name }) =>
    `The name “${name}” is taken from earlier months and can only be replaced by another name. Name what is put in, in an equation of its own.`,
  'language-element-missing': (values) =>
    `The name “${values.name}” exists for ${values.elements.join(', ')} but not for ${values.element}. Name one of them or change the equation's level.`,
  'language-level-outside-sum': (values) =>
    `The name “${values.name}” has a value for each part of the level ${values.level}. Write sum(${values.name}), or name one: ${values.example}.`,
  'language-sum-without-level': () =>
    'A sum has nothing to add over. Inside sum, write a name that has a value for each part of another level.',
  'language-sum-two-levels': ({ first, second }) =>
    `In a sum, “${first}” and “${second}” are of different levels. Add over one level at a time, in equations of their own.`,
  'language-sum-elements-differ': ({ first, second }) =>
    `In a sum, “${first}” and “${second}” do not exist for the same parts. Write the terms out one by one.`,
  'language-indexed-past': ({ name, level }) =>
    `The name “${name}” in a sum over the level ${level} has no earlier months. Write the name without prev and past.`,
  'language-unit-word': ({ found, unit, known }) =>
    `The unit “${unit}” holds “${found}”, which is not known. Known are ${known.join(', ')}, with * and / between.`,
  'language-units-differ': ({ meeting, left, right }) =>
    `${meetings[meeting]} mixes the units ${left} and ${right}. Convert one side so that both have the same unit.`,
  'language-unit-not-plain': ({ operation, unit }) =>
    `In ${plainPlaces[operation]} stands a value with the unit ${unit}, where a number without a unit is needed. Divide first by a level in the same unit.`,
  'language-unit-root': ({ unit }) =>
    `The square root is taken of the unit ${unit}, which is no unit squared. Divide first by a level in the same unit.`,
  'language-doubled-name': ({ name }) =>
    `The name “${name}” has two meanings. Keep one and give the other a name of its own.`,
  'language-circle': ({ path }) =>
    `The equations go round in a circle within the month: ${path}. Let one of the links take last month's value with prev.`,
  'language-unknown-name': ({ name, equation }) =>
    `There is no name “${name}”, used in the equation for “${equation}”. Add it or correct the name.`,
  'language-unknown-name-near': ({ name, equation, nearest }) =>
    `There is no name “${name}”, used in the equation for “${equation}”. The nearest is “${nearest}”. Correct the name or add it.`,
  'language-undefined-result': ({ operation }) =>
    `${operations[operation]} has no finite value for the numbers that came in. Check that nothing is divided by zero and that the numbers are reasonable.`,
  'language-formula-too-long': ({ length, limit }) =>
    `The formula has ${length} characters and Excel takes at most ${limit}. Split the expression into several equations.`,
  'language-formula-too-nested': ({ limit }) =>
    `The formula has more than ${limit} functions inside one another, more than Excel takes. Split the expression into several equations.`,

  'language-text-last-month': ({ term }) => `${term} last month`,
  'language-text-months-ago': ({ term, months }) => `${term} ${months} months ago`,
  'language-text-past': ({ term, months }) =>
    months === 1 ? `${term} last month` : `the sum of ${term} over the ${months} months before`,
  'language-text-at': ({ term, index }) => `${term} (${index})`,
  'language-text-sum': ({ of }) => `the sum of ${of}`,
  'language-text-min': ({ of }) => `the least of (${of})`,
  'language-text-max': ({ of }) => `the greatest of (${of})`,
  'language-text-clamp': ({ value, low, high }) => `${value}, but at least ${low} and at most ${high}`,
  'language-text-if': (values) => `if ${values.condition}: ${values.then}, otherwise: ${values.otherwise}`,
  'language-text-floor': ({ of }) => `the whole part of (${of})`,
};
