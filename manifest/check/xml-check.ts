import { commandNames } from '../../src/commands/command-names';
import { requirementSets } from '../add-in';
import { within, xmlElements, type XmlElement } from './elements';
import { unless } from './fault';
import { grammarFaults } from './grammar';
import { resourceFaults, type Surroundings } from './resources';

/** The most characters Office takes in short and long texts, [MS-OWEMXML] 2.3. */
const most = { short: 125, long: 250 } as const;

/**
 * What is wrong with an XML manifest for Excel, a sentence each; empty where Office should take it. Microsoft's own check
 * of this format is a service on the network. Throws where the file is not well formed.
 */
export function manifestFaults(xml: string, surroundings: Surroundings): string[] {
  const manifest = xmlElements(xml);
  return [
    ...grammarFaults(manifest),
    ...identityFaults(manifest),
    ...setFaults(manifest),
    ...resourceFaults(manifest, surroundings),
    ...textFaults(manifest),
    ...runtimeFaults(manifest),
  ];
}

const value = (manifest: XmlElement, name: string): string => within(manifest, name)[0]?.text ?? '';

function identityFaults(manifest: XmlElement): string[] {
  const [id, version] = [value(manifest, 'Id'), value(manifest, 'Version')];
  const parts = /^\d{1,5}(\.\d{1,5}){3}$/.test(version);
  return [
    ...unless(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id),
      `The Id ${id} is not a GUID.`,
    ),
    ...unless(parts, `The version ${version} does not have four parts of at most five digits.`),
    ...unless(!parts || Number(version.split('.')[0]) >= 1, `The version ${version} is below 1.0.`),
    ...unless(manifest.attributes['xsi:type'] === 'TaskPaneApp', 'It is not a task pane add-in.'),
    ...unless(
      within(manifest, 'Host').every(({ attributes: own }) => (own['Name'] ?? own['xsi:type']) === 'Workbook'),
      'A host is not Excel.',
    ),
    ...unless(
      value(manifest, 'Permissions') === 'ReadWriteDocument',
      `The permission is ${value(manifest, 'Permissions')}; writing needs ReadWriteDocument, and more than that nobody needs.`,
    ),
  ];
}

function setFaults(manifest: XmlElement): string[] {
  const declared = within(manifest, 'Set').map(({ attributes: own }) => `${own['Name']} ${own['MinVersion']}`);
  const wanted = requirementSets.map(({ name, version }) => `${name} ${version}`);
  return unless(
    declared.join() === wanted.join(),
    `The requirement sets are ${declared.join(', ') || 'none'}, not ${wanted.join(', ')}.`,
  );
}

function textFaults(manifest: XmlElement): string[] {
  const top = (name: string): XmlElement[] => manifest.children.filter((child) => child.name === name);
  const strings = (name: string): XmlElement[] => within(manifest, name).flatMap(({ children }) => children);
  const held = [
    ...[...top('DisplayName'), ...strings('bt:ShortStrings')].map((element) => ({ element, limit: most.short })),
    ...[...top('Description'), ...strings('bt:LongStrings')].map((element) => ({ element, limit: most.long })),
  ];
  return [
    ...unless(value(manifest, 'DefaultLocale') === 'sv-SE', 'The language without override is not Swedish.'),
    ...unless(value(manifest, 'ProviderName').length <= most.short, 'The provider’s name is too long.'),
    ...held.flatMap(({ element, limit }) => {
      const name = element.attributes['id'] ?? element.name;
      const words = [
        element.attributes['DefaultValue'],
        ...element.children.map(({ attributes: own }) => own['Value']),
      ];
      const languages = element.children.map(({ attributes: own }) => own['Locale']);
      return [
        ...unless(languages.join() === 'en-US', `${name} is to have one override, for en-US.`),
        ...unless(
          words.every((text = '') => text !== '' && text.length <= limit),
          `A text of ${name} is empty or has more than ${limit} characters.`,
        ),
      ];
    }),
  ];
}

function runtimeFaults(manifest: XmlElement): string[] {
  // The functions' script and what Excel is told of them are files of their own; all else is the one page.
  const files = ['Script', 'Metadata'].flatMap((name) => within(manifest, name)).flatMap(({ children }) => children);
  const page = ['Runtime', 'FunctionFile', 'SourceLocation']
    .flatMap((name) => within(manifest, name))
    .filter((element) => !files.includes(element))
    .flatMap(({ attributes: own }) => own['resid'] ?? []);
  const called = within(manifest, 'FunctionName').map(({ text }) => text);
  const known = Object.values(commandNames);
  return [
    ...unless(
      within(manifest, 'Runtime').every(({ attributes: own }) => own['lifetime'] === 'long'),
      'The shared runtime must have a long life.',
    ),
    ...unless(
      page.length >= 3 && new Set(page).size === 1,
      `Runtime, commands, functions and pane must refer to one page; they refer to ${page.join(', ')}.`,
    ),
    ...unless(
      [...called].sort().join() === [...known].sort().join(),
      `The buttons call ${called.join(', ') || 'nothing'}; the add-in has ${known.join(', ')}.`,
    ),
  ];
}
