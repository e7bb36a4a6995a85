import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simulate } from '../src/job/simulate';

type Language = 'sv' | 'en';

/** A page shown in the documentation: what its header begins with, which of such pages, and the part that is kept. */
interface Picture {
  readonly file: string;
  readonly header: string;
  readonly page: number;
  /** Words that stand on the page, where its number may change with what stands before it. */
  readonly holds?: string;
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A landscape page from its top, so and so far down; the portrait page whole. */
const down = (height: number) => ({ x: 45, y: 40, width: 1010, height });
const portrait = { x: 20, y: 20, width: 704, height: 1012 };

const pictures: Readonly<Record<Language, readonly Picture[]>> = {
  sv: [
    { file: 'beslutsunderlag.png', header: 'Beslutsunderlag', page: 0, crop: portrait },
    { file: 'jamforelse.png', header: 'Jämförelse', page: 0, crop: down(690) },
    {
      file: 'diagram.png',
      header: 'Jämförelse',
      page: 0,
      holds: 'Enheternas resultat och regionens, mkr',
      crop: { x: 45, y: 77, width: 1010, height: 485 },
    },
    { file: 'osakerhet.png', header: 'Osäkerhet', page: 0, crop: down(590) },
    { file: 'historik.png', header: 'Historik', page: 0, crop: down(640) },
    { file: 'antaganden.png', header: 'Antaganden', page: 0, crop: down(640) },
    { file: 'berakning.png', header: 'Beräkning 2', page: 0, crop: down(430) },
    { file: 'lasrapport.png', header: 'Läsrapport', page: 0, crop: down(560) },
  ],
  en: [
    { file: 'board-page.png', header: 'Board page', page: 0, crop: portrait },
    { file: 'comparison.png', header: 'Comparison', page: 0, crop: down(690) },
    { file: 'uncertainty.png', header: 'Uncertainty', page: 0, crop: down(590) },
    { file: 'history.png', header: 'History', page: 0, crop: down(640) },
    { file: 'assumptions.png', header: 'Assumptions', page: 0, crop: down(640) },
  ],
};

/** What makes LibreOffice write numbers as a reader of the language does. */
const profileOf = (language: Language) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N">' +
  `<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language === 'sv' ? 'sv-SE' : 'en-GB'}</value></prop>` +
  '</item></oor:items>';

const resolution = '90';

/** Writes the sample's report in a language, prints it with LibreOffice and cuts the pictures out of its pages. */
function makePictures(language: Language): void {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-pictures-'));
  try {
    const sample = join('assets', 'exempelregionen.xlsx');
    const result = simulate({
      files: [{ name: 'exempelregionen.xlsx', bytes: new Uint8Array(readFileSync(sample)) }],
      scenarioFile: { schema: 1, draws: 10_000 },
      language,
      acceptCalibration: false,
      date: '2026-11-21',
      version: '',
    });
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profileOf(language));
    writeFileSync(join(folder, 'report.xlsx'), result.bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const conversion = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.xlsx')];
    execFileSync('soffice', [profile, ...conversion]);
    const pdf = join(folder, 'report.pdf');
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    for (const { file, header, page, holds = '', crop } of pictures[language]) {
      const numbers = pages.flatMap((text, index) =>
        text.trimStart().startsWith(header) && text.includes(holds) ? [index + 1] : [],
      );
      const number = numbers[page];
      if (number === undefined) throw new Error(`No page ${page + 1} begins with ${header}.`);
      const part = ['-x', crop.x, '-y', crop.y, '-W', crop.width, '-H', crop.height].map(String);
      const target = join('docs', 'pictures', file.replace(/\.png$/, ''));
      const only = ['-f', `${number}`, '-l', `${number}`];
      execFileSync('pdftoppm', ['-png', '-singlefile', '-r', resolution, ...only, ...part, pdf, target]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

makePictures('sv');
makePictures('en');
