import { spawn } from 'node:child_process';

/** The command that opens an address in the person's own browser; undefined where no desktop is at hand. */
export function openingCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open', address];
  // The empty text is the window's title: without it `start` takes the address for one.
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  // A machine without a screen, or one reached through ssh, has no browser to open.
  if (environment.DISPLAY || environment.WAYLAND_DISPLAY) return ['xdg-open', address];
  return undefined;
}

/** Opens the address in the person's browser, where there is one; that it does not work is no fault, the address is printed. */
export function openInBrowser(address: string): void {
  const command = openingCommand(process.platform, process.env, address);
  if (!command) return;
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
