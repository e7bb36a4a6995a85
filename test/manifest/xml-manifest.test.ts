import { localBase, officeVersion } from '../../manifest/add-in';
import { manifestFaults } from '../../manifest/check/xml-check';
import { xmlManifest } from '../../manifest/xml-manifest';
import { projectFile, servedFiles, servedSide } from './served-files';

const file = projectFile('manifest.xml').toString('utf8');
const { version } = JSON.parse(projectFile('package.json').toString('utf8')) as { version: string };

const faults = (xml: string, base = localBase): string[] =>
  manifestFaults(xml, { base, served: (path) => servedFiles.has(path), side: servedSide });

test('the manifest at the root is what the folder manifest gives', () => {
  expect(file).toBe(xmlManifest({ base: localBase, version }));
});

test('the manifest at the root has no faults', () => {
  expect(faults(file)).toEqual([]);
});

test.each(['https://vaxla.example', 'https://vaxla.example/a&b/växla'])('nor has one for %s', (base) => {
  const production = xmlManifest({ base, version });
  expect(faults(production, base)).toEqual([]);
  expect(production).not.toContain('localhost');
});

test.each(['http://vaxla.example', 'https://vaxla.example/', 'https://vaxla.example?a=1', 'vaxla.example', ''])(
  'the base address %p is refused',
  (base) => {
    expect(() => xmlManifest({ base, version })).toThrow('https');
  },
);

test('Office’s version is the package’s with the first number one higher', () => {
  expect(officeVersion('0.2.0')).toBe('1.2.0');
  expect(officeVersion('1.10.3')).toBe('2.10.3');
  expect(() => officeVersion('1.0.0-beta')).toThrow('three whole parts');
});

/** A fault put into the manifest: the text that is replaced, what it is replaced with, and words of what is then said. */
const planted: readonly (readonly [fault: string, from: string | RegExp, to: string, said: string])[] = [
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>vaxla</Id>', 'not a GUID'],
  ['three parts of version', '.0</Version>', '</Version>', 'four parts'],
  ['a version below 1.0', '<Version>1.', '<Version>0.', 'below 1.0'],
  ['an add-in of another kind', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'not a task pane add-in'],
  ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'not Excel'],
  ['another host in the overrides', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', 'not Excel'],
  ['too little permission', 'ReadWriteDocument', 'ReadDocument', 'ReadDocument; writing needs'],
  ['an older interface', '"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.1"', 'ExcelApi 1.1, SharedRuntime'],
  ['no shared runtime among the sets', /<Set Name="SharedRuntime".*\/>/, '', 'are ExcelApi 1.9, not'],
  ['http', '<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:', 'is not https'],
  [
    'another address',
    '<SupportUrl DefaultValue="https://localhost',
    '<SupportUrl DefaultValue="https://other',
    'Nothing is',
  ],
  [
    'a page that is not built',
    'Taskpane.Url" DefaultValue="https://localhost:3000/taskpane',
    'Taskpane.Url" DefaultValue="https://localhost:3000/commands',
    'Nothing is served at https://localhost:3000/commands.html',
  ],
  [
    'a picture that is not built',
    'assets/run-again-24.png',
    'assets/run-25.png',
    'Nothing is served at https://localhost:3000/assets/run-25.png',
  ],
  [
    'a picture of another size',
    'assets/board-page-24.png',
    'assets/board-page-32.png',
    'is given as 24 pixels and has 32',
  ],
  [
    'a wrong size of the add-in’s icon',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64',
    'IconUrl is to be 32',
  ],
  [
    'an icon without 80 pixels',
    '<bt:Image size="80" resid="Icon.run-again.80"/>',
    '',
    'has the sizes 16, 20, 24, 32, 40, 48, 64;',
  ],
  [
    'an icon in a size that Office does not know',
    '<bt:Image size="20" resid="Icon.run-again.20"/>',
    '<bt:Image size="25" resid="Icon.run-again.20"/>',
    'has the sizes 16, 25',
  ],
  ['an icon with a size twice', /<bt:Image size="20" resid="Icon.run-again.20"\/>/, '$&$&', 'has the sizes 16, 20, 20'],
  [
    'a wrong size of the sharper icon',
    'icon-64.png"/>\n  <Sup',
    'icon-80.png"/>\n  <Sup',
    'HighResolutionIconUrl is to be 64',
  ],
  [
    'an address of 2049 characters',
    /(<SupportUrl DefaultValue=")[^"]*/,
    `$1https://${'n'.repeat(2041)}`,
    'more than 2048',
  ],
  ['an override without language', 'Locale="en-US" Value="Run again"', 'Value="Run again"', 'bt:Override lacks Locale'],
  [
    'functions in a page of their own',
    /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
    '$1About.Url',
    'functions and pane must refer to one page',
  ],
  ['functions without a namespace', /<Namespace [^>]*>/, '', 'should hold, in order, Script Page Metadata Namespace'],
  [
    'help of the functions that is not built',
    'functions-en.json',
    'functions-de.json',
    'Nothing is served at https://localhost:3000/functions-de.json',
  ],
  ['two runtimes', /<Runtime .*\/>/, '$&$&', 'Runtimes holds Runtime, Runtime'],
  [
    'a reference that leads nowhere',
    '<Label resid="Vaxla.Open.Label"/>',
    '<Label resid="Vaxla.Opne.Label"/>',
    'Label refers to Vaxla.Opne.Label',
  ],
  [
    'a reference to a resource of another kind',
    '<Label resid="Vaxla.Open.Label"/>',
    '<Label resid="Vaxla.Open.Tip"/>',
    'not in bt:ShortStrings',
  ],
  [
    'a resource nobody refers to',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="A" DefaultValue="a"><bt:Override Locale="en-US" Value="a"/></bt:String>',
    'Nothing refers to the resource A',
  ],
  ['a resource with too long a name', /Vaxla\.RunAgain\.Tip/g, 'Vaxla.RunAgain.Tip.That.Is.Far.Too.Long', '1 to 32'],
  ['two resources of one name', /Vaxla\.RunAgain\.Tip/g, 'Vaxla.Open.Tip', 'Two resources are called Vaxla.Open.Tip'],
  ['two buttons of one name', 'id="Vaxla.RunAgain"', 'id="Vaxla.Open"', 'Two groups or buttons are called Vaxla.Open'],
  [
    'a text without English',
    '<bt:Override Locale="en-US" Value="Run again"/>',
    '',
    'Vaxla.RunAgain.Label is to have one override',
  ],
  [
    'a description without English',
    /(<Description DefaultValue="[^"]*">)<Override [^>]*>/,
    '$1',
    'Description is to have one',
  ],
  [
    'English for another country too',
    '<bt:Override Locale="en-US" Value="Run again"/>',
    '<bt:Override Locale="en-US" Value="Run again"/><bt:Override Locale="en-GB" Value="Run again"/>',
    'Vaxla.RunAgain.Label is to have one override',
  ],
  ['an empty text', 'Value="Run again"', 'Value=""', 'Vaxla.RunAgain.Label is empty'],
  ['a label of 126 characters', 'Value="Run again"', `Value="${'n'.repeat(126)}"`, 'more than 125'],
  ['a tip of 251 characters', /Value="Runs again[^"]*"/, `Value="${'n'.repeat(251)}"`, 'more than 250'],
  [
    'a name of 126 characters',
    '<DisplayName DefaultValue="Växla"',
    `<DisplayName DefaultValue="${'n'.repeat(126)}"`,
    'DisplayName is empty or has more than 125',
  ],
  [
    'a description of 251 characters',
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${'n'.repeat(251)}"`,
    'Description is empty or has more than 250',
  ],
  [
    'a provider’s name of 126 characters',
    /<ProviderName>.*</,
    `<ProviderName>${'n'.repeat(126)}<`,
    'provider’s name is too long',
  ],
  ['another first language', 'sv-SE', 'en-US', 'not Swedish'],
  ['a runtime of short life', 'lifetime="long"', 'lifetime="short"', 'must have a long life'],
  [
    'commands on a page of their own',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Commands.Url"/>',
    'must refer to one page',
  ],
  ['a function the add-in does not have', 'vaxlaRunAgain', 'vaxlaRunAgian', 'The buttons call vaxlaRunAgian'],
  [
    'elements in another order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    'OfficeApp holds Id, ProviderName, Version',
  ],
  [
    'the runtime after the form factor',
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    '$2$1',
    'Host holds AllFormFactors, DesktopFormFactor, Runtimes',
  ],
  [
    'the icon before the tip',
    /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
    '$2$1',
    'Control holds Label, Icon, Supertip',
  ],
  ['a missing element', /<Permissions>.*<\/Permissions>/, '', 'OfficeApp holds Id'],
  ['an unknown element', '</Requirements>', '</Requirements><Telemetry/>', 'Telemetry has no place in OfficeApp'],
  ['an unknown attribute', '<Permissions>', '<Permissions level="all">', 'Permissions has an unknown level'],
  ['a missing attribute', ' lifetime="long"', '', 'Runtime lacks lifetime'],
  [
    'a pane opened by a function’s name',
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    'Action holds TaskpaneId, SourceLocation',
  ],
  [
    'an action of an unknown type',
    'xsi:type="ShowTaskpane"',
    'xsi:type="OpenDialog"',
    'Action has no place in Control',
  ],
];

test.each(planted)('%s is found', (_, from, to, said) => {
  const spoilt = file.replace(from, to);
  expect(spoilt).not.toBe(file);
  expect(faults(spoilt).join('\n')).toContain(said);
});

test('a file that is not well formed is not read', () => {
  expect(() => faults(file.replace('</Group>', ''))).toThrow();
});

test('nothing is asked for but to read and write the workbook, and no other domain is named', () => {
  expect(file).not.toMatch(/AppDomain|WebApplicationInfo|ExtendedOverrides/);
  const hosts = new Set([...file.matchAll(/DefaultValue="https:\/\/([^/"]*)/g)].map(([, host]) => host));
  expect([...hosts]).toEqual(['localhost:3000']);
});
