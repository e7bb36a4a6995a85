// mathjs as the language uses it: its parser, with what that depends on. Node would load everything that mathjs can do,
// anew in each test file; the builds leave the rest out too.
const mathjs = '../node_modules/mathjs/lib/cjs';
const { create } = require(`${mathjs}/core/create.js`);
const { parseDependencies } = require(`${mathjs}/entry/dependenciesNumber/dependenciesParse.generated.js`);

module.exports = { create, parseDependencies };
