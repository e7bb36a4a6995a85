import { sideload as english } from '../../src/words/en/sideload';
import { sideload as swedish } from '../../src/words/sv/sideload';

export type SideloadWords = typeof swedish;
export type SideloadLanguage = 'sv' | 'en';

/**
 * The language to speak: the one asked for by `--lang`, otherwise Swedish where the machine speaks Swedish. Nothing
 * where the arguments are not understood.
 */
export function sideloadLanguage(options: readonly string[], locale: string): SideloadLanguage | undefined {
  if (options.length === 0) return /^sv\b/i.test(locale) ? 'sv' : 'en';
  const [option, language, ...more] = options;
  return option === '--lang' && more.length === 0 && (language === 'sv' || language === 'en') ? language : undefined;
}

export function sideloadWords(language: SideloadLanguage): SideloadWords {
  return language === 'sv' ? swedish : english;
}

/** How the manifest gets into Excel: on this machine's Excel first, and then in Excel on the web, a line each. */
export function sideloadSteps(
  words: SideloadWords,
  {
    platform,
    manifest,
    folder,
    copied,
  }: {
    readonly platform: string;
    /** The manifest's whole path. */
    readonly manifest: string;
    /** The folder where Excel on a Mac looks for manifests, and whether the manifest has been copied there. */
    readonly folder: string;
    readonly copied: boolean;
  },
): string[] {
  const here =
    platform === 'darwin'
      ? { heading: words.headings.mac, steps: words.mac({ folder, copied }) }
      : platform === 'win32'
        ? { heading: words.headings.windows, steps: words.windows({ manifest }) }
        : undefined;
  const all = [...(here ? [here] : []), { heading: words.headings.web, steps: words.web({ manifest }) }];
  return [
    words.add,
    ...all.flatMap(({ heading, steps }) => ['', heading, ...steps.map((step, index) => `  ${index + 1}. ${step}`)]),
    '',
    words.then,
  ];
}
