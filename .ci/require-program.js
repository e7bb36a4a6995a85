// Stops a suite with one sentence where the program it needs is missing.
const { spawnSync } = require('node:child_process');

const packages = { soffice: 'libreoffice-calc poppler-utils', chromium: 'chromium' };
const [program = ''] = process.argv.slice(2);
const found = spawnSync(program, ['--version'], { stdio: 'ignore' });
if (found.error || found.status !== 0) {
  process.stderr.write(
    `This suite needs the program ${program}, which was not found; on Debian: apt-get install ${packages[program]}.\n`,
  );
  process.exit(1);
}
