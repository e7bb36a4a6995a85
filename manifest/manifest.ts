import { iconSizes } from '../assets/icon-files';
import en from './strings/en.json';
import sv from './strings/sv.json';

/** The add-in's identity in every Office, for ever. */
const id = 'fc26e69f-1eb5-4ac0-ae98-a74df78fd6d1';

/** Where the pane is served while one tries the add-in on one's own machine. */
export const localBase = 'https://localhost:3000';

type Text = keyof typeof sv;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** An element with the Swedish text as its default and the English one as override. */
function worded(element: string, text: Text, attributes = '', override = 'Override'): string {
  const inner = en[text] === sv[text] ? '' : `<${override} Locale="en-US" Value="${escaped(en[text])}"/>`;
  const start = `<${element}${attributes} DefaultValue="${escaped(sv[text])}"`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${element}>`;
}

/**
 * The add-in's manifest in XML for Excel (add-in only, version overrides 1.0): one button that opens the pane.
 * `base` is the https address, without a slash at the end, that serves the folder dist/taskpane; `version` is the
 * package's, with three parts, to which Office's fourth is added.
 */
export function manifestXml({ base, version }: { readonly base: string; readonly version: string }): string {
  if (!/^https:\/\/[^/]+(\/.*[^/])?$/.test(base)) {
    throw new Error(`Office loads add-ins over https only; the base address was ${base}.`);
  }
  const at = escaped(base);
  const string = (name: string, text: Text): string => worded('bt:String', text, ` id="${name}"`, 'bt:Override');
  const iconSet = (indent: string): string =>
    [16, 32, 80].map((size) => `${indent}<bt:Image size="${size}" resid="Icon.${size}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by npm run manifest from the folder manifest. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Växla</ProviderName>
  <DefaultLocale>sv-SE</DefaultLocale>
  ${worded('DisplayName', 'name')}
  ${worded('Description', 'description')}
  <IconUrl DefaultValue="${at}/assets/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${at}/assets/icon-64.png"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.9">
      <Set Name="ExcelApi"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Vaxla.Group">
                <Label resid="Group.Label"/>
                <Icon>
${iconSet('                  ')}
                </Icon>
                <Control xsi:type="Button" id="Vaxla.Open">
                  <Label resid="Open.Label"/>
                  <Supertip>
                    <Title resid="Open.Label"/>
                    <Description resid="Open.Tip"/>
                  </Supertip>
                  <Icon>
${iconSet('                    ')}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Vaxla.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.map((size) => `        <bt:Image id="Icon.${size}" DefaultValue="${at}/assets/icon-${size}.png"/>`).join('\n')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${at}/taskpane.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        ${string('Group.Label', 'group')}
        ${string('Open.Label', 'open')}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${string('Open.Tip', 'openTip')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
