// Stops the suite with one sentence where the program it needs is missing.
const { spawnSync } = require('node:child_process');

const found = spawnSync('soffice', ['--version'], { stdio: 'ignore' });
if (found.error || found.status !== 0) {
  process.stderr.write(
    'This suite needs LibreOffice, and the program soffice was not found; on Debian: apt-get install libreoffice-calc poppler-utils.\n',
  );
  process.exit(1);
}
