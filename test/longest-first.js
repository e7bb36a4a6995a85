// The order in which test files are run: those that take longest first, so that no core stands idle at the end. A fresh
// checkout has no timings to go by, and the size of a file tells little.
const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files of ten seconds and more, the longest first; those that wait for a browser or LibreOffice among those that do not. */
const longest = [
  'project/user-guide',
  'browser/whole-job',
  'cli/vaxla',
  'libreoffice/every-workbook',
  'browser/pane',
  'cli/draws',
  'browser/draws',
  'libreoffice/sample-formulas',
  'job/run-again',
  'browser/rule-editor',
  'region/random-grids',
  'browser/pane-faults',
  'workbook/damaged-packages',
  'browser/control',
  'report/live-formulas',
  'libreoffice/board-page',
  'model/random-rules',
  'libreoffice/live-formulas',
  'workbook/excel/real-workbooks',
  'libreoffice/typed-rules',
  'job/session/again',
  'libreoffice/grants',
  'workbook/every-workbook',
  'browser/pane-keys',
  'workbook/excel/faults',
  'libreoffice/library-models',
  'job/session/state-grants',
  'job/session/control',
  'workbook/excel/sent-to-excel',
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
