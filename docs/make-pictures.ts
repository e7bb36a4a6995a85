import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simulate } from '../src/job/simulate';

/** The pages shown in the documentation: what their header begins with, which of such pages, and the part that is kept. */
const pictures = [
  { file: 'jamforelse.png', header: 'Jämförelse', page: 0, crop: { x: 45, y: 30, width: 1010, height: 690 } },
  { file: 'diagram.png', header: 'Jämförelse', page: 2, crop: { x: 45, y: 310, width: 1010, height: 320 } },
  { file: 'antaganden.png', header: 'Antaganden', page: 0, crop: { x: 45, y: 30, width: 1010, height: 640 } },
  { file: 'berakning.png', header: 'Beräkning 2', page: 0, crop: { x: 45, y: 30, width: 1010, height: 430 } },
  { file: 'lasrapport.png', header: 'Läsrapport', page: 0, crop: { x: 45, y: 30, width: 1010, height: 560 } },
] as const;

const swedish =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item></oor:items>';

const resolution = '90';
const folder = mkdtempSync(join(tmpdir(), 'vaxla-pictures-'));
try {
  const sample = join('assets', 'exempelregionen.xlsx');
  const result = simulate({
    files: [{ name: 'exempelregionen.xlsx', bytes: new Uint8Array(readFileSync(sample)) }],
    scenarioFile: { schema: 1 },
    language: 'sv',
    acceptCalibration: false,
    date: '2026-11-21',
    version: '',
  });
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), swedish);
  writeFileSync(join(folder, 'report.xlsx'), result.bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'report.xlsx'),
  ]);
  const pdf = join(folder, 'report.pdf');
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  for (const { file, header, page, crop } of pictures) {
    const numbers = pages.flatMap((text, index) => (text.trimStart().startsWith(header) ? [index + 1] : []));
    const number = numbers[page];
    if (number === undefined) throw new Error(`No page ${page + 1} begins with ${header}.`);
    const part = ['-x', crop.x, '-y', crop.y, '-W', crop.width, '-H', crop.height].map(String);
    const target = join('docs', 'pictures', file.replace(/\.png$/, ''));
    execFileSync('pdftoppm', [
      '-png',
      '-singlefile',
      '-r',
      resolution,
      '-f',
      `${number}`,
      '-l',
      `${number}`,
      ...part,
      pdf,
      target,
    ]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
