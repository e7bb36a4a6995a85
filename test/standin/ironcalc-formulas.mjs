// Computes formulas with IronCalc: on stdin { cells: [[row, column, input]], formulas: [formula] }, on stdout their texts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });
const { cells, formulas } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('workbook', 'en', 'UTC', 'en');
for (const [row, column, input] of cells) model.setUserInput(0, row, column, input);
// A cell is handed out as formatted text only: fifteen digits, and three for the exponent.
const answers = formulas.map((formula, index) => {
  const row = 21 + index;
  model.setUserInput(0, row, 7, `=${formula}`);
  model.updateRangeStyle({ sheet: 0, row, column: 7, width: 1, height: 1 }, 'num_fmt', '0.00000000000000E+000');
  return model.getFormattedCellValue(0, row, 7);
});
process.stdout.write(JSON.stringify(answers));
