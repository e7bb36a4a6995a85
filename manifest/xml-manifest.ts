import { ribbonSizes, type IconName } from '../assets/icon-files';
import { functionNamespace } from '../src/words/function-texts';
import {
  addInId,
  checkedBase,
  functionFiles,
  officeVersion,
  pages,
  provider,
  requirementSets,
  texts,
  type Release,
} from './add-in';
import type { Text } from './add-in';
import { buttons, group, iconAddress, start, tab, type Button } from './ribbon';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** An element with the Swedish text as its default and the English one as override. */
function worded(element: string, text: Text, attributes = '', override = 'Override'): string {
  return (
    `<${element}${attributes} DefaultValue="${escaped(texts.sv[text])}">` +
    `<${override} Locale="en-US" Value="${escaped(texts.en[text])}"/></${element}>`
  );
}

const indented = (lines: readonly string[], spaces: number): string[] => lines.map((line) => ' '.repeat(spaces) + line);

/** Lines for a place in the file, each that many spaces in. */
const block = (lines: readonly string[], spaces: number): string => indented(lines, spaces).join('\n');

const imageId = (icon: IconName, size: number): string => `Icon.${icon}.${size}`;

function icon(name: IconName): string[] {
  const images = ribbonSizes.map((size) => `  <bt:Image size="${size}" resid="${imageId(name, size)}"/>`);
  return ['<Icon>', ...images, '</Icon>'];
}

/** The page's resource; the shared runtime, the commands and the pane must name it by one and the same. */
const paneId = 'Taskpane.Url';
const aboutId = 'About.Url';
/** What Excel needs of the custom functions: their script, what it is told of them, and what stands before their names. */
const functionIds = {
  script: 'Functions.Script',
  metadata: 'Functions.Metadata',
  namespace: 'Functions.Namespace',
} as const;

function control({ id, icon: name, functionName }: Button): string[] {
  const action =
    functionName === undefined
      ? [
          '<Action xsi:type="ShowTaskpane">',
          '  <TaskpaneId>Vaxla.Pane</TaskpaneId>',
          `  <SourceLocation resid="${paneId}"/>`,
          '</Action>',
        ]
      : ['<Action xsi:type="ExecuteFunction">', `  <FunctionName>${functionName}</FunctionName>`, '</Action>'];
  const inner = [
    `<Label resid="${id}.Label"/>`,
    '<Supertip>',
    `  <Title resid="${id}.Label"/>`,
    `  <Description resid="${id}.Tip"/>`,
    '</Supertip>',
    ...icon(name),
    ...action,
  ];
  return [`<Control xsi:type="Button" id="${id}">`, ...indented(inner, 2), '</Control>'];
}

/**
 * The add-in's manifest in XML for Excel (add-in only, version overrides 1.0, [MS-OWEMXML]): a group of three buttons,
 * the pane and the commands in one shared runtime. Throws where the base address is not one Office loads from.
 */
export function xmlManifest({ base, version }: Release): string {
  const at = escaped(checkedBase(base));
  const string = (id: string, text: Text): string => worded('bt:String', text, ` id="${id}"`, 'bt:Override');
  const names = [...new Set([group.icon, ...buttons.map((button) => button.icon)])];
  const images = names.flatMap((name) =>
    ribbonSizes.map((size) => `<bt:Image id="${imageId(name, size)}" DefaultValue="${iconAddress(at, name, size)}"/>`),
  );
  const sets = requirementSets.map((set) => `<Set Name="${set.name}" MinVersion="${set.version}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by npm run manifest from the folder manifest. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${addInId}</Id>
  <Version>${officeVersion(version)}.0</Version>
  <ProviderName>${provider}</ProviderName>
  <DefaultLocale>sv-SE</DefaultLocale>
  ${worded('DisplayName', 'name')}
  ${worded('Description', 'description')}
  <IconUrl DefaultValue="${iconAddress(at, 'icon', 32)}"/>
  <HighResolutionIconUrl DefaultValue="${iconAddress(at, 'icon', 64)}"/>
  <SupportUrl DefaultValue="${at}/${pages.about}"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
${block(sets, 6)}
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at}/${pages.pane}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="${paneId}" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="${functionIds.script}"/>
            </Script>
            <Page>
              <SourceLocation resid="${paneId}"/>
            </Page>
            <Metadata>
              <SourceLocation resid="${functionIds.metadata}"/>
            </Metadata>
            <Namespace resid="${functionIds.namespace}"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="${start.id}.Title"/>
            <Description resid="${start.id}.Text"/>
            <LearnMoreUrl resid="${aboutId}"/>
          </GetStarted>
          <FunctionFile resid="${paneId}"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="${tab}">
              <Group id="${group.id}">
                <Label resid="${group.id}.Label"/>
${block(icon(group.icon), 16)}
${block(buttons.flatMap(control), 16)}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${block(images, 8)}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="${paneId}" DefaultValue="${at}/${pages.pane}"/>
        <bt:Url id="${aboutId}" DefaultValue="${at}/${pages.about}"/>
        <bt:Url id="${functionIds.script}" DefaultValue="${at}/${functionFiles.script}"/>
        <bt:Url id="${functionIds.metadata}" DefaultValue="${at}/${functionFiles.sv}"><bt:Override Locale="en-US" Value="${at}/${functionFiles.en}"/></bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
${block(
  [
    string(`${start.id}.Title`, start.title),
    ...[group, ...buttons].map(({ id, label }) => string(`${id}.Label`, label)),
    `<bt:String id="${functionIds.namespace}" DefaultValue="${functionNamespace}"><bt:Override Locale="en-US" Value="${functionNamespace}"/></bt:String>`,
  ],
  8,
)}
      </bt:ShortStrings>
      <bt:LongStrings>
${block([string(`${start.id}.Text`, start.text), ...buttons.map(({ id, tip }) => string(`${id}.Tip`, tip))], 8)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
