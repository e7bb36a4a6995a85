// The order in which test files are run: those that take longest first, so that no core stands idle at the end. A fresh
// checkout has no timings to go by, and the size of a file tells little.
const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of ten seconds and more, the longest first. */
const longest = [
  'browser/whole-job',
  'project/user-guide',
  'libreoffice/user-guide',
  'browser/draws',
  'cli/vaxla',
  'cli/draws',
  'libreoffice/live-formulas',
  'workbook/damaged-packages',
  'job/run-again',
  'region/random-grids',
  'libreoffice/every-workbook',
  'workbook/every-workbook',
  'browser/pane-faults',
  'browser/rule-editor',
  'browser/pane',
  'report/live-formulas',
  'workbook/excel/real-workbooks',
  'workbook/excel/faults',
  'workbook/excel/sent-to-excel',
  'job/session/again',
  'libreoffice/typed-rules',
  'job/rule-cells',
  'taskpane/draw-crew',
].map((name) => `${name}.test.ts`);

module.exports = class LongestFirst extends Sequencer {
  /** The rest as jest has it: what failed last, then by the time it took, or by size. */
  sort(tests) {
    const place = ({ path }) => {
      const name = relative(__dirname, path).split(sep).join('/');
      const index = longest.indexOf(name);
      return index < 0 ? longest.length : index;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
