// mathjs as the language uses it: its parser, with what that depends on. Node would load everything that mathjs can do,
// its manual in 250 files among it, anew in each test file; the builds leave the rest out too.
const mathjs = '../node_modules/mathjs/lib/cjs';
const from = (path, name) => ({ [name]: require(`${mathjs}/${path}.js`)[name] });
const { factory } = require(`${mathjs}/utils/factory.js`);
const { noMatrix, noSubset } = require(`${mathjs}/utils/noop.js`);

const nodes = [
  'Accessor',
  'Array',
  'Assignment',
  'Block',
  'Conditional',
  'Constant',
  'FunctionAssignment',
  'Function',
  'Index',
  'Object',
  'Operator',
  'Parenthesis',
  'Range',
  'Relational',
  'Symbol',
  '',
].map((kind) => from(`expression/node/${kind}Node`, `create${kind}Node`));

/** The same makers as mathjs’s own list for its parser has; test/language/mathjs-parser.test.ts holds them against it. */
const parseDependencies = Object.assign(
  {
    createMatrix: factory('matrix', [], () => noMatrix),
    createSubset: factory('subset', [], () => noSubset),
  },
  ...nodes,
  from('core/function/typed', 'createTyped'),
  from('type/number', 'createNumber'),
  from('type/resultset/ResultSet', 'createResultSet'),
  from('function/matrix/size', 'createSize'),
  from('function/utils/isBounded', 'createIsBounded'),
  from('function/utils/numeric', 'createNumeric'),
  from('expression/parse', 'createParse'),
);

module.exports = { create: require(`${mathjs}/core/create.js`).create, parseDependencies };
