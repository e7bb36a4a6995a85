/**
 * The script that stands after Office.js in the pane's page and hands it Office's theme, as Excel on Windows and Mac does;
 * Office.js for the web, which runs here, takes none from its host. The theme comes in the frame's name (`officeTheme`).
 */
export const officeThemeScript = `(function () {
  var theme;
  try {
    theme = JSON.parse(window.name).officeTheme;
  } catch (error) {
    return;
  }
  if (!theme) return;
  Office.onReady(function () {
    if (Office.context.officeTheme) return;
    Object.defineProperty(Office.context, 'officeTheme', { configurable: true, enumerable: true, value: theme });
  });
})();
`;
