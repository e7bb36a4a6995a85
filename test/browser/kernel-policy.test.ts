import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { contentSecurityPolicy } from '../../manifest/content-security-policy';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { kernelCase } from '../simulate/kernel-case';
import { builtAsPane } from './built-pane';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-kernel-'));
let server: Server;

beforeAll(async () => {
  await builtAsPane(folder, { worker: path.join(__dirname, 'kernel-worker.ts') }, { plugins: [] });
  // Page and worker come with the policy that the address names.
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://pane');
    const [, which, name] = pathname.split('/');
    response.setHeader('Content-Security-Policy', policies[which as keyof typeof policies] ?? "default-src 'none'");
    response.setHeader('Content-Type', name === 'worker.js' ? 'text/javascript' : 'text/html');
    response.end(
      name === 'worker.js' ? readFileSync(path.join(folder, 'worker.js')) : '<!doctype html><title>Kernel</title>',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const policies = {
  pane: contentSecurityPolicy,
  without: contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", ''),
};

test('under the pane’s policy the kernel runs as WebAssembly, without it plainly, and both give Node’s bytes', async () => {
  expect(policies.without).not.toBe(policies.pane);
  expect(policies.pane).not.toContain("'unsafe-eval'");
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const { port } = server.address() as AddressInfo;
    const answers = [];
    for (const which of Object.keys(policies)) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${which}/page`);
      answers.push(
        await page.evaluate(
          () =>
            new Promise<{ readonly isAllowed: boolean; readonly numbers: readonly (readonly number[])[] }>(
              (done, failed) => {
                const worker = new Worker('worker.js');
                worker.onmessage = ({ data }) => done(data);
                worker.onerror = ({ message }) => failed(new Error(message));
              },
            ),
        ),
      );
    }
    const { model, wanted, frame, scenario, block } = kernelCase(100);
    const { region, units } = openKernel(model, wanted).run(frame, scenario, block);
    const numbers = [...region.values(), ...units.values()].map((values) => [...new Uint8Array(values.buffer)]);
    expect(answers.map(({ isAllowed }) => isAllowed)).toEqual([true, false]);
    for (const answer of answers) expect(answer.numbers).toEqual(numbers);
  } finally {
    await browser.close();
  }
});
