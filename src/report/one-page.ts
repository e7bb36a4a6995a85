import type { PageSetup, PlannedArea } from './plan';

/** A printed page of its own: an A4 in portrait that holds an area whole, with margins of 1.5 and 1 cm. */
export function onePage(printArea: PlannedArea): PageSetup {
  return {
    orientation: 'portrait',
    fitWide: 1,
    fitTall: 1,
    marginsCm: { left: 1.5, right: 1.5, top: 1, bottom: 1 },
    printArea,
  };
}
