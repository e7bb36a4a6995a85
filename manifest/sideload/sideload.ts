import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { localBase } from '../add-in';
import { copiedForMac, macFolder } from './mac-manifest';
import { builtFiles, servePane } from './serve-pane';
import { sideloadLanguage, sideloadSteps, sideloadWords, type SideloadWords } from './steps';

// Run from the project's root by `npm run sideload`, which builds the pane first.

/** Days that the certificate is valid: as few as the work needs, since whoever has its key can pose as localhost. */
const validDays = 30;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Serves the pane and says how to go on; gives a sentence instead where something is in the way. */
async function sideload(words: SideloadWords): Promise<string | undefined> {
  const files = builtFiles(resolve('dist', 'taskpane'));
  if (!files) return words.notBuilt;
  say(words.certificate({ days: validDays }));
  // Left out of the build: it starts scripts that lie beside it.
  const { getHttpsServerOptions } = await import(/* webpackIgnore: true */ 'office-addin-dev-certs');
  let certificate;
  try {
    certificate = await getHttpsServerOptions(validDays, ['localhost', '127.0.0.1']);
  } catch (error) {
    return words.noCertificate({ reason: error instanceof Error ? error.message : String(error) });
  }
  const port = Number(new URL(localBase).port);
  if (!(await servePane(certificate, files, port))) return words.portTaken({ port });
  const manifest = resolve('manifest.xml');
  const folder = macFolder(homedir());
  const copied = process.platform === 'darwin' && copiedForMac(manifest, folder);
  say(words.serving({ address: `${localBase}/` }));
  if (copied) say(words.copied({ folder }));
  say('');
  for (const line of sideloadSteps(words, { platform: process.platform, manifest, folder, copied })) say(line);
  return undefined;
}

const language = sideloadLanguage(process.argv.slice(2), Intl.DateTimeFormat().resolvedOptions().locale);
const words = sideloadWords(language ?? 'en');
void (language === undefined ? Promise.resolve(words.usage) : sideload(words)).then((obstacle) => {
  if (obstacle === undefined) return;
  process.stderr.write(`${obstacle}\n`);
  process.exitCode = 1;
});
