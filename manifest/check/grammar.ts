import type { XmlElement } from './elements';

/**
 * What may stand in an element: its children in the one order Office accepts (`?` may be missing, `*` any number,
 * `+` at least one), and its attributes, all required.
 */
interface Rule {
  readonly children?: string;
  readonly attributes?: string;
}

type Rules = Readonly<Record<string, Rule>>;

const override = { children: 'Override*', attributes: 'DefaultValue' };
const ownOverride = { children: 'bt:Override*', attributes: 'id DefaultValue' };
const reference = { attributes: 'resid' };

/** The manifest itself, [MS-OWEMXML] 2.2: the elements a task pane add-in for Excel can need. */
const basic: Rules = {
  OfficeApp: {
    children:
      'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? ' +
      'SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
    attributes: 'xmlns xmlns:xsi xmlns:bt xsi:type',
  },
  Id: {},
  AlternateId: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: override,
  Description: override,
  IconUrl: override,
  HighResolutionIconUrl: override,
  SupportUrl: override,
  Override: { attributes: 'Locale Value' },
  AppDomains: { children: 'AppDomain+' },
  AppDomain: {},
  Hosts: { children: 'Host+' },
  Host: { attributes: 'Name' },
  Requirements: { children: 'Sets? Methods?' },
  Sets: { children: 'Set+', attributes: 'DefaultMinVersion' },
  Set: { attributes: 'Name MinVersion' },
  Methods: { children: 'Method+', attributes: '' },
  Method: { attributes: 'Name' },
  DefaultSettings: { children: 'SourceLocation' },
  SourceLocation: override,
  Permissions: {},
};

/** The overrides for Office with ribbon buttons, [MS-OWEMXML] 5.7. An action and an extension point have a rule for each type. */
const overrides: Rules = {
  VersionOverrides: {
    children: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
    attributes: 'xmlns xsi:type',
  },
  Hosts: { children: 'Host+' },
  Host: { children: 'Runtimes? AllFormFactors? DesktopFormFactor', attributes: 'xsi:type' },
  Runtimes: { children: 'Runtime' },
  Runtime: { attributes: 'resid lifetime' },
  AllFormFactors: { children: 'ExtensionPoint' },
  DesktopFormFactor: { children: 'GetStarted? FunctionFile? ExtensionPoint+' },
  GetStarted: { children: 'Title Description LearnMoreUrl' },
  LearnMoreUrl: reference,
  FunctionFile: reference,
  'ExtensionPoint PrimaryCommandSurface': { children: 'OfficeTab* CustomTab*', attributes: 'xsi:type' },
  'ExtensionPoint CustomFunctions': { children: 'Script Page Metadata Namespace', attributes: 'xsi:type' },
  Script: { children: 'SourceLocation' },
  Page: { children: 'SourceLocation' },
  Metadata: { children: 'SourceLocation' },
  Namespace: reference,
  OfficeTab: { children: 'Group+', attributes: 'id' },
  Group: { children: 'Label Icon Control+', attributes: 'id' },
  Label: reference,
  Icon: { children: 'bt:Image+' },
  Control: { children: 'Label Supertip Icon Action Enabled?', attributes: 'xsi:type id' },
  Supertip: { children: 'Title Description' },
  Title: reference,
  Description: reference,
  'Action ShowTaskpane': { children: 'TaskpaneId? SourceLocation Title?', attributes: 'xsi:type' },
  'Action ExecuteFunction': { children: 'FunctionName', attributes: 'xsi:type' },
  TaskpaneId: {},
  SourceLocation: reference,
  FunctionName: {},
  Enabled: {},
  Resources: { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Urls': { children: 'bt:Url+' },
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:Url': ownOverride,
  'bt:String': ownOverride,
  'bt:Override': { attributes: 'Locale Value' },
};

/** Elements whose rule depends on their type. */
const typed: ReadonlySet<string> = new Set(['Action', 'ExtensionPoint']);

const image: Readonly<Record<string, Rule>> = {
  Icon: { attributes: 'size resid' },
  'bt:Images': ownOverride,
};

function ruleOf(element: XmlElement, parent: string, rules: Rules): Rule | undefined {
  if (element.name === 'bt:Image') return image[parent];
  return rules[typed.has(element.name) ? `${element.name} ${element.attributes['xsi:type']}` : element.name];
}

/** Whether the names follow the rule's children, in order. */
function follows(names: readonly string[], children: string): boolean {
  const pattern = children.replace(/([\w:]+)([?*+]?) ?/g, '(?:$1 )$2');
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name} `).join(''));
}

/** Where a manifest departs from the order, the elements and the attributes Office accepts, a sentence each. */
export function grammarFaults(element: XmlElement, parent = '', rules = basic): string[] {
  const within = element.name === 'VersionOverrides' ? overrides : rules;
  const rule = ruleOf(element, parent, within);
  if (!rule) return [`${element.name} has no place in ${parent || 'a manifest'}.`];
  const children = element.children.map(({ name }) => name);
  const attributes = Object.keys(element.attributes);
  const wanted = (rule.attributes ?? '').split(' ').filter((name) => name !== '');
  return [
    ...(follows(children, rule.children ?? '')
      ? []
      : [
          `${element.name} holds ${children.join(', ') || 'nothing'} and should hold, in order, ${rule.children ?? 'nothing'}.`,
        ]),
    ...wanted.filter((name) => !attributes.includes(name)).map((name) => `${element.name} lacks ${name}.`),
    ...attributes.filter((name) => !wanted.includes(name)).map((name) => `${element.name} has an unknown ${name}.`),
    ...element.children.flatMap((child) => grammarFaults(child, element.name, within)),
  ];
}
