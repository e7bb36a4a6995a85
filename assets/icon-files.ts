import { iconPixels } from './icon-drawing';
import { pngFile } from './png';
import { ribbonDrawings } from './ribbon-drawing';

/** Pixel sizes a button of the ribbon can have; Office takes the one that fits the screen. */
export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** What is drawn: the add-in itself, and the ribbon's other buttons. */
export type IconName = 'icon' | keyof typeof ribbonDrawings;

/** A drawing kept in this folder. */
export type DrawingFile = 'icon.svg' | 'icon-16.svg' | 'icon-20.svg' | 'icon-24.svg' | 'icon-outline.svg';

/** The drawing of the add-in's icon on the pixel grid of each small size. */
const onTheGrid: Readonly<Record<number, DrawingFile>> = { 16: 'icon-16.svg', 20: 'icon-20.svg', 24: 'icon-24.svg' };

/** A picture of this folder: its file name, its side in pixels and what it is drawn from. */
export interface IconFile {
  readonly file: string;
  readonly size: number;
  /** A drawing of this folder, or the drawing itself. */
  readonly from: { readonly drawing: DrawingFile } | { readonly svg: string };
}

/** The file name of an icon at a size in pixels. */
export function iconFileName(name: IconName, size: number): string {
  return `${name}-${size}.png`;
}

/** Every picture: the ribbon's, the one of 128 and 192 pixels for lists of add-ins, and the outline for Teams. */
export const iconFiles: readonly IconFile[] = [
  ...[...ribbonSizes, 128, 192].map((size) => ({
    file: iconFileName('icon', size),
    size,
    from: { drawing: onTheGrid[size] ?? ('icon.svg' as const) },
  })),
  ...Object.entries(ribbonDrawings).flatMap(([name, draw]) =>
    ribbonSizes.map((size) => ({ file: `${name}-${size}.png`, size, from: { svg: draw(size) } })),
  ),
  { file: 'icon-outline-32.png', size: 32, from: { drawing: 'icon-outline.svg' } },
];

/** The bytes of a picture; `drawing` reads a drawing of this folder. */
export function iconBytes({ size, from }: IconFile, drawing: (file: DrawingFile) => string): Uint8Array {
  return pngFile(iconPixels('svg' in from ? from.svg : drawing(from.drawing), size), size);
}
