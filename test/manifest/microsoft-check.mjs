// Runs Microsoft's own check over the JSON manifests given and prints what it says, a list a file. It is a process of its
// own, since one of its packages cannot be loaded by the test runner; a network is not to be had in it.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { validateManifest } from 'office-addin-manifest';

const refused = () => {
  throw new Error('A network was asked for.');
};
Object.assign(http, { request: refused, get: refused });
Object.assign(https, { request: refused, get: refused });
syncBuiltinESMExports();
globalThis.fetch = refused;

/** What is said of a manifest; one whose shape is far off is refused already when it is read. */
async function saidOf(file) {
  try {
    const { isValid, report } = await validateManifest(file);
    return isValid ? [] : (report?.errors ?? []).map(({ content }) => content);
  } catch (error) {
    // Without what was found, which is most of the manifest.
    return [error.message.replace(/ but got [^]*/, '')];
  }
}

const said = [];
for (const file of process.argv.slice(2)) said.push(await saidOf(file));
process.stdout.write(JSON.stringify(said));
