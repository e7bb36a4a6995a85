import type { Appearance, Border } from '../../report/appearance';
import { appending, attributeSet, ordered, type Splice } from './splice';
import { child, readXml, type XmlElement } from './xml-tree';
import { escapeXml, type PartText } from './xml-text';

/** What a cell of a workbook may look like beyond what a report makes use of. */
export interface CellAppearance extends Omit<Appearance, 'align' | 'vertical' | 'borders'> {
  readonly underline?: boolean;
  /** The workbook's own body font where absent. */
  readonly fontName?: string;
  readonly align?: string;
  readonly vertical?: string;
  readonly borders?: {
    readonly [Edge in keyof NonNullable<Appearance['borders']>]?: Omit<Border, 'style'> & { style: string };
  };
}

/** Number formats every reader knows by number; any other code is written into the workbook. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
/** Numbers below are reserved for built-in formats. */
const firstOwnFormat = 164;

/** The lists of styles.xml that are appended to, in the schema's order, with what comes between them. */
const schemaOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/**
 * The workbook's styles with ours appended: a font, fill, border or cell style that is already there, to the letter,
 * is used again, so that writing twice adds nothing.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly formats = new Map<string, number>();
  /** By the appearance object itself: a plan of a hundred thousand cells has a few dozen of them. */
  private readonly indexes = new Map<CellAppearance, number>();
  private readonly textIndexes = new Map<CellAppearance, number>();
  private readonly bodyFont: { readonly size: string; readonly color: string; readonly rest: string };
  private readonly normal: string;
  private nextFormat = firstOwnFormat;

  constructor(private readonly part: PartText) {
    this.root = readXml(part, 'styleSheet');
    this.prefix = this.root.prefix;
    const list = (name: ListName) => new StyleList(part.text, name, child(this.root, name));
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
    };
    for (const format of child(this.root, 'numFmts')?.children ?? []) {
      const number = Number(format.attributes.numFmtId);
      const code = format.attributes.formatCode ?? '';
      if (!this.formats.has(code)) this.formats.set(code, number);
      this.nextFormat = Math.max(this.nextFormat, number + 1);
    }
    this.bodyFont = this.readBodyFont();
    this.normal = this.readNormal();
    if (this.lists.fonts.length === 0) this.lists.fonts.append(this.font({}));
    // The first two fills are reserved: without them ours would be drawn as none and grey (ECMA-376 part 1, §18.8.20).
    for (const pattern of ['none', 'gray125']) {
      if (this.lists.fills.length < 2) this.lists.fills.append(this.element('fill', this.pattern(pattern)));
    }
    if (this.lists.borders.length === 0) this.lists.borders.append(this.border({}));
    if (this.lists.cellXfs.length === 0) this.lists.cellXfs.append(`<${this.prefix}xf${this.normal}/>`);
  }

  /** The style index of an appearance; `asText` keeps a text that begins as a formula from ever becoming one. */
  index(appearance: CellAppearance, asText = false): number {
    const indexes = asText ? this.textIndexes : this.indexes;
    let index = indexes.get(appearance);
    if (index === undefined) {
      index = this.lists.cellXfs.index(this.cellStyle(appearance, asText));
      indexes.set(appearance, index);
    }
    return index;
  }

  /** The splices that bring styles.xml up to date. */
  splices(): readonly Splice[] {
    return schemaOrder.flatMap((name, position) => {
      const list = (this.lists as Partial<Record<string, StyleList>>)[name];
      if (!list || list.added.length === 0) return [];
      if (!list.element) {
        const tag = `${this.prefix}${name}`;
        const whole = `<${tag} count="${list.length}">${list.added.join('')}</${tag}>`;
        return [ordered(this.part.text, this.root, schemaOrder.slice(0, position), whole)];
      }
      return [
        attributeSet(this.part.text, list.element, 'count', String(list.length)),
        appending(this.part.text, list.element, list.added.join('')),
      ];
    });
  }

  private cellStyle(appearance: CellAppearance, asText: boolean): string {
    const format = this.formatNumber(appearance.format ?? 'General');
    const font = this.lists.fonts.index(this.font(appearance));
    const fill = appearance.fill === undefined ? 0 : this.lists.fills.index(this.fill(appearance.fill));
    const border = appearance.borders === undefined ? 0 : this.lists.borders.index(this.border(appearance.borders));
    const alignment = this.alignment(appearance);
    const protection = appearance.unlocked ? `<${this.prefix}protection locked="0"/>` : '';
    const numbers = ` numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${this.normal}`;
    const applied =
      (asText ? ' quotePrefix="1"' : '') +
      (format === 0 ? '' : ' applyNumberFormat="1"') +
      ' applyFont="1"' +
      (fill === 0 ? '' : ' applyFill="1"') +
      (border === 0 ? '' : ' applyBorder="1"') +
      (alignment === '' ? '' : ' applyAlignment="1"') +
      (protection === '' ? '' : ' applyProtection="1"');
    const inside = alignment + protection;
    return inside === '' ? `<${this.prefix}xf${numbers}${applied}/>` : this.element('xf', inside, numbers + applied);
  }

  private formatNumber(code: string): number {
    const known = builtInFormats[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = this.nextFormat++;
    this.formats.set(code, number);
    this.lists.numFmts.append(`<${this.prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
    return number;
  }

  /** The workbook's own body font with ours on top; children in the order Excel writes them. */
  private font(appearance: CellAppearance): string {
    const one = this.prefix;
    return this.element(
      'font',
      (appearance.bold ? `<${one}b/>` : '') +
        (appearance.italic ? `<${one}i/>` : '') +
        (appearance.underline ? `<${one}u/>` : '') +
        `<${one}sz val="${appearance.size ?? this.bodyFont.size}"/>` +
        (appearance.ink === undefined ? this.bodyFont.color : `<${one}color rgb="FF${appearance.ink}"/>`) +
        (appearance.fontName === undefined
          ? this.bodyFont.rest
          : `<${one}name val="${escapeXml(appearance.fontName)}"/><${one}family val="2"/>`),
    );
  }

  private readBodyFont() {
    const font = child(child(this.root, 'fonts'), 'font');
    const raw = (name: string) => {
      const element = child(font, name);
      return element ? this.part.text.slice(element.start, element.end) : '';
    };
    const name = raw('name') || `<${this.prefix}name val="Calibri"/>`;
    return {
      size: child(font, 'sz')?.attributes.val ?? '11',
      color: raw('color'),
      rest: name + raw('family') + raw('charset') + raw('scheme'),
    };
  }

  /** The attribute that ties a cell style to the workbook's Normal style. */
  private readNormal(): string {
    if (!child(child(this.root, 'cellStyleXfs'), 'xf')) return '';
    const styles = child(this.root, 'cellStyles')?.children ?? [];
    const normal = styles.find((style) => style.attributes.builtinId === '0');
    return ` xfId="${normal?.attributes.xfId ?? '0'}"`;
  }

  private fill(color: string): string {
    const inside = `<${this.prefix}fgColor rgb="FF${color}"/><${this.prefix}bgColor indexed="64"/>`;
    return this.element('fill', this.element('patternFill', inside, ' patternType="solid"'));
  }

  private pattern(type: string): string {
    return `<${this.prefix}patternFill patternType="${type}"/>`;
  }

  private border(borders: NonNullable<CellAppearance['borders']>): string {
    const edge = (
      name: 'left' | 'right' | 'top' | 'bottom',
      line: { readonly style: string; readonly color: string } | undefined,
    ) =>
      line
        ? this.element(name, `<${this.prefix}color rgb="FF${line.color}"/>`, ` style="${line.style}"`)
        : `<${this.prefix}${name}/>`;
    return this.element(
      'border',
      edge('left', borders.left) +
        edge('right', borders.right) +
        edge('top', borders.top) +
        edge('bottom', borders.bottom) +
        `<${this.prefix}diagonal/>`,
    );
  }

  private alignment(appearance: CellAppearance): string {
    const attributes =
      (appearance.align ? ` horizontal="${appearance.align}"` : '') +
      (appearance.vertical ? ` vertical="${appearance.vertical}"` : '') +
      (appearance.wrap ? ' wrapText="1"' : '') +
      (appearance.indent ? ` indent="${appearance.indent}"` : '');
    return attributes === '' ? '' : `<${this.prefix}alignment${attributes}/>`;
  }

  private element(name: string, inside: string, attributes = ''): string {
    return `<${this.prefix}${name}${attributes}>${inside}</${this.prefix}${name}>`;
  }
}

/** One list of styles.xml: what is there, by its exact text, and what is to be appended. */
class StyleList {
  readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  length: number;

  constructor(
    text: string,
    readonly name: ListName,
    readonly element: XmlElement | undefined,
  ) {
    const present = element?.children ?? [];
    this.length = present.length;
    present.forEach((item, index) => {
      const written = text.slice(item.start, item.end);
      if (!this.known.has(written)) this.known.set(written, index);
    });
  }

  index(xml: string): number {
    return this.known.get(xml) ?? this.append(xml);
  }

  append(xml: string): number {
    this.added.push(xml);
    this.known.set(xml, this.length);
    return this.length++;
  }
}
