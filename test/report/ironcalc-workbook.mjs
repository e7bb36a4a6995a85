// Computes formulas with IronCalc: on stdin { cells: [[row, column, input]], rounds: [[[row, column, input]]] }, on
// stdout, for each round of typing, the texts of every formula cell. A round is typed into the cells as they were first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });
const { cells, rounds } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('workbook', 'en', 'UTC', 'en');
model.pauseEvaluation();
const content = new Map(cells.map(([row, column, input]) => [`${row} ${column}`, input]));
for (const [row, column, input] of cells) model.setUserInput(0, row, column, input);
const formulas = cells.filter(([, , input]) => input.startsWith('='));
// A cell is handed out as formatted text only: fifteen digits, and three for the exponent. Cell by cell: a format over the
// whole area makes cells of all that is empty in it, which costs more than the formulas.
for (const [row, column] of formulas) {
  model.updateRangeStyle({ sheet: 0, row, column, width: 1, height: 1 }, 'num_fmt', '0.00000000000000E+000');
}
const answers = rounds.map((typed) => {
  for (const [row, column, input] of typed) model.setUserInput(0, row, column, input);
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
  const texts = formulas.map(([row, column]) => model.getFormattedCellValue(0, row, column));
  for (const [row, column] of typed) model.setUserInput(0, row, column, content.get(`${row} ${column}`) ?? '');
  return texts;
});
process.stdout.write(JSON.stringify(answers));
