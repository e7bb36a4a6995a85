import type { Page } from 'playwright-core';

/** VAXLA_SLOW=4 plays a machine a fourth as fast, on which whatever is asked too early shows. */
const rate = Number(process.env['VAXLA_SLOW'] ?? 1);

/** Slows a page's processor down where the test run asks for it. */
export async function slowed(page: Page): Promise<void> {
  if (!(rate > 1)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
