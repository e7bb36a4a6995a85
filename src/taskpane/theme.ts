/** What Office tells of its theme: colours as "#292929", and in newer versions whether it is dark. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/**
 * How light a colour is, from 0 to 1 (relative luminance of WCAG 2); undefined where it is not written as #RRGGBB.
 * @example luminance('#FFFFFF') // 1
 * @example luminance('Canvas') // undefined
 */
export function luminance(colour: string): number | undefined {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return Number((0.2126 * red + 0.7152 * green + 0.0722 * blue).toFixed(6));
}

/**
 * The pane's theme for Office's: dark where Office says so, or where its background is. Undefined where it tells
 * nothing: the system's preference holds then.
 * @example themeOf({ bodyBackgroundColor: '#292929' }) // 'dark'
 * @example themeOf({ bodyBackgroundColor: '#F0F0F0', isDarkTheme: false }) // 'light'
 * @example themeOf(undefined) // undefined
 */
export function themeOf(office: OfficeTheme | undefined): 'light' | 'dark' | undefined {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? 'dark' : 'light';
  const light = office?.bodyBackgroundColor === undefined ? undefined : luminance(office.bodyBackgroundColor);
  if (light === undefined) return undefined;
  // Half way between black and white to the eye.
  return light < 0.18 ? 'dark' : 'light';
}

/** Puts Office's theme on the page, or the system's where Office tells none. */
export function applyTheme(root: HTMLElement, office: OfficeTheme | undefined, systemIsDark: boolean): void {
  root.dataset['theme'] = themeOf(office) ?? (systemIsDark ? 'dark' : 'light');
}
