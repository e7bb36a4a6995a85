import { sideloadLanguage, sideloadSteps, sideloadWords } from '../../manifest/sideload/steps';

const place = { manifest: 'vaxla/manifest.xml', folder: 'home/wef', copied: false };

test.each([
  [[], 'sv-SE', 'sv'],
  [[], 'sv', 'sv'],
  [[], 'en-GB', 'en'],
  [[], 'de', 'en'],
  [['--lang', 'sv'], 'en-US', 'sv'],
  [['--lang', 'en'], 'sv-SE', 'en'],
  [['--lang', 'de'], 'sv-SE', undefined],
  [['--lang'], 'sv-SE', undefined],
  [['--help'], 'sv-SE', undefined],
  [['--lang', 'sv', 'more'], 'sv-SE', undefined],
])('with %j on a machine that speaks %s the language is %s', (options, locale, language) => {
  expect(sideloadLanguage(options, locale)).toBe(language);
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const words = sideloadWords(language);
  const steps = (platform: string, copied = false): string =>
    sideloadSteps(words, { ...place, platform, copied }).join('\n');

  test('every machine is told of Excel on the web, and its own Excel comes first', () => {
    const { mac, windows, web } = words.headings;
    for (const platform of ['darwin', 'win32', 'linux']) expect(steps(platform)).toContain(web);
    expect(steps('darwin').indexOf(mac)).toBeLessThan(steps('darwin').indexOf(web));
    expect(steps('win32').indexOf(windows)).toBeLessThan(steps('win32').indexOf(web));
    expect(steps('linux')).not.toContain(mac);
    expect(steps('linux')).not.toContain(windows);
  });

  test('the steps name the manifest or the folder to put it in', () => {
    expect(steps('win32')).toContain(place.manifest);
    expect(steps('linux')).toContain(place.manifest);
    expect(steps('darwin')).toContain(place.folder);
    expect(steps('darwin', true)).not.toContain(place.folder);
  });

  test('no sentence shouts or excuses itself', () => {
    const said = [
      ...['darwin', 'win32', 'linux'].map((platform) => steps(platform)),
      words.certificate({ days: 30 }),
      words.noCertificate({ reason: 'A reason.' }),
      words.notBuilt,
      words.portTaken({ port: 3000 }),
    ].join('\n');
    expect(said).not.toMatch(/!|tyvärr|ogiltig|fel uppstod|sorry|invalid|undefined/i);
  });
});

test('both languages have as many steps', () => {
  for (const platform of ['darwin', 'win32', 'linux']) {
    const lines = (['sv', 'en'] as const).map(
      (language) => sideloadSteps(sideloadWords(language), { ...place, platform }).length,
    );
    expect(lines[0]).toBe(lines[1]);
  }
});
