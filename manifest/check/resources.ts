import { within, type XmlElement } from './elements';
import { unless } from './fault';

/** What a manifest is held against. */
export interface Surroundings {
  /** The base address every address must lie under, without a slash at the end. */
  readonly base: string;
  /** Whether a file is served at a path under the base address, such as `taskpane.html`. */
  readonly served: (path: string) => boolean;
  /** The side in pixels of the square picture at a path under the base address, or nothing where there is none. */
  readonly side: (path: string) => number | undefined;
}

/** The most characters Office takes in the name of a resource and in an address, [MS-OWEMXML] 2.3. */
const most = { reference: 32, address: 2048 } as const;

const obliged = [16, 32, 80];
const allowed = [16, 20, 24, 32, 40, 48, 64, 80];

/** What is wrong with a manifest's addresses, pictures and references, a sentence each. */
export function resourceFaults(manifest: XmlElement, surroundings: Surroundings): string[] {
  return [
    ...addressFaults(manifest, surroundings),
    ...pictureFaults(manifest, surroundings),
    ...referenceFaults(manifest),
  ];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Elements whose value is an address, and the values, those of other languages too. */
function addresses(manifest: XmlElement): string[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  return holders
    .flatMap((name) => within(manifest, name))
    .flatMap((element) => [element, ...element.children])
    .flatMap(({ attributes: own }) => own['DefaultValue'] ?? own['Value'] ?? []);
}

function addressFaults(manifest: XmlElement, { base, served }: Surroundings): string[] {
  return addresses(manifest).flatMap((address) => [
    ...unless(address.startsWith('https://'), `The address ${address} is not https.`),
    ...unless(address.length <= most.address, `An address has more than ${most.address} characters.`),
    ...unless(
      address.startsWith(`${base}/`) && served(address.slice(base.length + 1)),
      `Nothing is served at ${address}.`,
    ),
  ]);
}

function pictureFaults(manifest: XmlElement, { base, side }: Surroundings): string[] {
  const sideAt = (address: string): number | undefined => side(address.slice(base.length + 1));
  const sources = new Map(
    within(manifest, 'bt:Images')
      .flatMap((images) => images.children)
      .map(({ attributes: own }) => [own['id'], own['DefaultValue'] ?? '']),
  );
  const icons = within(manifest, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes: own }) => Number(own['size']));
    return [
      ...unless(
        obliged.every((size) => sizes.includes(size)) &&
          sizes.every((size) => allowed.includes(size)) &&
          twice(sizes.map(String)).length === 0,
        `An icon has the sizes ${sizes.join(', ')}; 16, 32 and 80 are needed and ${allowed.join(', ')} can be given.`,
      ),
      ...children.flatMap(({ attributes: own }) => {
        const address = sources.get(own['resid']);
        if (address === undefined) return [];
        return unless(
          sideAt(address) === Number(own['size']),
          `The picture ${address} is given as ${own['size']} pixels and has ${sideAt(address) ?? 'no size'}.`,
        );
      }),
    ];
  });
  const own = (name: string, size: number): string[] =>
    within(manifest, name).flatMap(({ attributes: { DefaultValue: address = '' } }) =>
      unless(sideAt(address) === size, `${name} is to be ${size} pixels and ${address} is not.`),
    );
  return [...icons, ...own('IconUrl', 32), ...own('HighResolutionIconUrl', 64)];
}

/** Which kind of resource an element refers to. */
const kinds: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

function referenceFaults(manifest: XmlElement): string[] {
  const resources = within(manifest, 'Resources').flatMap(({ children }) =>
    children.flatMap((kind) => kind.children.map(({ attributes: own }) => ({ kind: kind.name, id: own['id'] ?? '' }))),
  );
  const references = within(manifest)
    .filter(({ attributes: own }) => own['resid'] !== undefined)
    .map(({ name, attributes: own }) => ({ name, kind: kinds[name], id: own['resid'] ?? '' }));
  const ids = within(manifest).flatMap(({ name, attributes: own }) =>
    name === 'Control' || name === 'Group' ? (own['id'] ?? []) : [],
  );
  return [
    ...references
      .filter(({ kind, id }) => !resources.some((resource) => resource.id === id && resource.kind === kind))
      .map(({ name, kind, id }) => `${name} refers to ${id}, which is not in ${kind}.`),
    ...resources
      .filter(({ id }) => !references.some((reference) => reference.id === id))
      .map(({ id }) => `Nothing refers to the resource ${id}.`),
    ...resources
      .filter(({ id }) => id === '' || id.length > most.reference)
      .map(({ id }) => `The resource ${id} needs a name of 1 to ${most.reference} characters.`),
    ...twice(resources.map(({ id }) => id)).map((id) => `Two resources are called ${id}.`),
    ...twice(ids).map((id) => `Two groups or buttons are called ${id}.`),
  ];
}
