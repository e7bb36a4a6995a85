import type { IconName } from '../assets/icon-files';
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
import { buttons, group, iconAddress, start, tab } from './ribbon';

/** The newest schema that is both released and known, without a network, to @microsoft/app-manifest 1.1.2. */
const schemaVersion = '1.25';

const schemas = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}`;

/** Files of the app package beside manifest.json: its English texts, and its two pictures from the folder assets. */
export const packageFiles = {
  english: 'en.json',
  color: { file: 'color.png', from: 'icon-192.png' },
  outline: { file: 'outline.png', from: 'icon-outline-32.png' },
} as const;

/** The sizes this format takes, three at most. */
const sizes = [16, 32, 80] as const;

const openPane = 'openPane';
const language = 'sv';

/**
 * The add-in's manifest in the unified format for Microsoft 365 (JSON), Swedish, with the English texts in a file
 * beside. It asks for what the XML manifest asks for and has the same ribbon. Throws as `xmlManifest` does.
 */
export function jsonManifest({ base, version }: Release): object {
  const at = checkedBase(base);
  const icons = (name: IconName): object[] => sizes.map((size) => ({ size, url: iconAddress(at, name, size) }));
  const words = texts[language];
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version: officeVersion(version),
    id: addInId,
    localizationInfo: {
      defaultLanguageTag: language,
      additionalLanguages: [{ languageTag: 'en', file: packageFiles.english }],
    },
    developer: {
      name: provider,
      websiteUrl: `${at}/${pages.about}`,
      privacyUrl: `${at}/${pages.about}#privacy`,
      termsOfUseUrl: `${at}/${pages.about}#terms`,
    },
    name: { short: words.name, full: words.name },
    description: { short: words.shortDescription, full: words.description },
    icons: { color: packageFiles.color.file, outline: packageFiles.outline.file },
    accentColor: '#0F5A6B',
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: requirementSets.map((set) => ({ name: set.name, minVersion: set.version })),
        },
        runtimes: [
          {
            id: 'sharedRuntime',
            type: 'general',
            code: { page: `${at}/${pages.pane}` },
            lifetime: 'long',
            actions: [
              { id: openPane, type: 'openPage', view: 'pane' },
              ...buttons.flatMap(({ functionName }) =>
                functionName === undefined ? [] : [{ id: functionName, type: 'executeFunction' }],
              ),
            ],
            customFunctions: {
              namespace: { id: functionNamespace, name: functionNamespace },
              metadataUrl: `${at}/${functionFiles.sv}`,
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: tab,
                groups: [
                  {
                    id: group.id,
                    label: words[group.label],
                    icons: icons(group.icon),
                    controls: buttons.map(({ id, label, tip, icon, functionName }) => ({
                      id,
                      type: 'button',
                      label: words[label],
                      icons: icons(icon),
                      supertip: { title: words[label], description: words[tip] },
                      actionId: functionName ?? openPane,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          { title: words[start.title], description: words[start.text], learnMoreUrl: `${at}/${pages.about}` },
        ],
        // From these two an administrator's deployment makes the XML manifest for Office that does not read this one.
        alternates: [
          {
            alternateIcons: {
              icon: { size: 32, url: iconAddress(at, 'icon', 32) },
              highResolutionIcon: { size: 64, url: iconAddress(at, 'icon', 64) },
            },
          },
        ],
      },
    ],
  };
}

/** The English texts of the JSON manifest, and the address of the functions' English help, by the place each replaces. */
export function englishTexts(base: string): Readonly<Record<string, string>> {
  const words = texts.en;
  const inGroup = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': words.name,
    'name.full': words.name,
    'description.short': words.shortDescription,
    'description.full': words.description,
    'extensions[0].runtimes[0].customFunctions.metadataUrl': `${checkedBase(base)}/${functionFiles.en}`,
    'extensions[0].getStartedMessages[0].title': words[start.title],
    'extensions[0].getStartedMessages[0].description': words[start.text],
    [`${inGroup}.label`]: words[group.label],
    ...Object.fromEntries(
      buttons.flatMap(({ label, tip }, index) => [
        [`${inGroup}.controls[${index}].label`, words[label]],
        [`${inGroup}.controls[${index}].supertip.title`, words[label]],
        [`${inGroup}.controls[${index}].supertip.description`, words[tip]],
      ]),
    ),
  };
}
