import { join } from 'node:path';
import { start } from './start';

// dist/workbench/server.js lies two folders below the project's.
void start(join(__dirname, '../..'), process.argv.slice(2)).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
