import en from './strings/en.json';
import sv from './strings/sv.json';

/** The add-in's identity in every Office, for ever. */
export const addInId = 'fc26e69f-1eb5-4ac0-ae98-a74df78fd6d1';

/** Who provides it, as Office shows it. */
export const provider = 'Växla';

/** Where the pane is served while one tries the add-in on one's own machine. */
export const localBase = 'https://localhost:3000';

/** The page that is the pane and in which the commands run, and the page about the add-in, under the base address. */
export const pages = { pane: 'taskpane.html', about: 'about.html' } as const;

/** The script of that page, which holds the custom functions, and what Excel is told of them, by language. */
export const functionFiles = { script: 'taskpane.js', sv: 'functions-sv.json', en: 'functions-en.json' } as const;

/** The requirement sets without which Office does not offer the add-in. */
export const requirementSets = [
  { name: 'ExcelApi', version: '1.9' },
  { name: 'SharedRuntime', version: '1.1' },
] as const;

/** What is to be served where, and in which version. */
export interface Release {
  /** The https address, without a slash at the end, that serves the folder dist/taskpane. */
  readonly base: string;
  /** The package's version, with three parts. */
  readonly version: string;
}

/** Texts by key, Swedish as the default and English beside. */
export const texts = { sv, en } as const;
export type Text = keyof typeof sv;

/**
 * Office's version for a package's: its first number one higher, since Office refuses what is below 1.0.
 * Throws where the version does not have three whole parts.
 */
export function officeVersion(version: string): string {
  const parts = /^(\d{1,4})\.(\d{1,5})\.(\d{1,5})$/.exec(version);
  if (!parts) throw new Error(`The version ${version} does not have three whole parts.`);
  return `${Number(parts[1]) + 1}.${parts[2]}.${parts[3]}`;
}

/** The base address as it is; throws where Office would not load an add-in from it. */
export function checkedBase(base: string): string {
  if (!/^https:\/\/[^/\s?#]+(\/[^\s?#]*[^/\s?#])?$/.test(base)) {
    throw new Error(
      `Office loads add-ins over https only, from an address without a slash at the end; the base address was ${base || 'empty'}.`,
    );
  }
  return base;
}
