/** Colours of the house, light theme (docs/decisions/0163). */
export const ink = {
  line: '#3D3D3D',
  text: '#242424',
  label: '#616161',
  hairline: '#E3E3E3',
  mark: '#D1D1D1',
} as const;

/** Letters of the house. */
export const letters = "'Segoe UI', 'Segoe UI Web', system-ui, sans-serif";

/** A place in a picture, to a tenth. */
export const near = (value: number): string => String(Math.round(value * 10) / 10);

/** As many decimals as tell the ticks of an axis apart. */
export function decimalsOf(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 || step === 0 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
}

/** A text as it stands between tags. */
export function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
