import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addInId } from '../add-in';

/** Where Excel on a Mac looks for manifests, in a person's own folder. */
export function macFolder(home: string): string {
  return join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
}

/** Copies the manifest to where Excel on a Mac looks for it; false, and nothing done, where Excel has not been run. */
export function copiedForMac(manifest: string, folder: string): boolean {
  if (!existsSync(dirname(folder))) return false;
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, join(folder, `${addInId}.manifest.xml`));
  return true;
}
