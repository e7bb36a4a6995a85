// Computes formulas with IronCalc: JSON { rows, formulas } on stdin, a JSON list of texts on stdout.
// A process of its own, because the package is an ES module and the test runner loads CommonJS.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });
const { rows, formulas } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('formulas', 'en', 'UTC', 'en');
model.pauseEvaluation();
rows.forEach((row, index) => {
  row.forEach((value, column) => model.setUserInput(0, index + 1, column + 1, String(value).replace('e', 'E')));
});
const column = Math.max(...rows.map((row) => row.length)) + 2;
formulas.forEach((formula, index) => model.setUserInput(0, index + 1, column, `=${formula}`));
const area = { sheet: 0, row: 1, column, width: 1, height: formulas.length };
// The only way to all digits: a cell is handed out as formatted text. Three digits for the exponent: with two,
// IronCalc 0.8.4 writes the exponent −130 as -13130.
model.updateRangeStyle(area, 'num_fmt', '0.00000000000000E+000');
model.resumeEvaluation();
model.evaluate();
process.stdout.write(JSON.stringify(formulas.map((_, index) => model.getFormattedCellValue(0, index + 1, column))));
