import { iconPixels } from './icon-drawing';
import { pngFile } from './png';

/** Pixel sizes the manifest names, and the drawing each is made from: under 24 px the one on the pixel grid. */
export const iconSizes = [16, 32, 64, 80] as const;

/** The drawing's file for a size. */
export function drawingOf(size: number): 'icon.svg' | 'icon-16.svg' {
  return size < 24 ? 'icon-16.svg' : 'icon.svg';
}

/** The PNG file of an icon at a size in pixels. */
export function iconFile(svg: string, size: number): Uint8Array {
  return pngFile(iconPixels(svg, size), size);
}
