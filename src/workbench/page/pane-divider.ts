import { paneWidths, paneWidthWithin } from './preferences';

/** Pixels of one press of an arrow key. */
const step = 10;

/** The divider between sheet and pane: dragged, or moved with the arrow keys. `settled` is told the width when it stands still. */
export function followDivider(
  divider: HTMLElement,
  pane: HTMLElement,
  settled: (width: number) => void,
): (width: number) => void {
  let now: number = paneWidths.usual;
  const widen = (width: number) => {
    now = paneWidthWithin(width);
    pane.style.width = `${now}px`;
    divider.setAttribute('aria-valuenow', String(now));
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
    divider.focus();
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) widen(pane.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener('pointerup', () => settled(now));
  divider.addEventListener('keydown', (event) => {
    const width = { ArrowLeft: now + step, ArrowRight: now - step, Home: paneWidths.least, End: paneWidths.most }[
      event.key
    ];
    if (width === undefined) return;
    event.preventDefault();
    widen(width);
    settled(now);
  });
  return widen;
}
