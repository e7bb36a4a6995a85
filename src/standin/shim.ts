/**
 * The script the workbench's server puts before office.js in the pane's page, so that the page talks with its frame's
 * parent as if that were Excel on the web over https, which plain http on this machine is not. It hands messages on and
 * names their origin as `_xdm_Info` has it. The library of the package does not hand on Office's theme on the web, as the
 * newer one at Microsoft's address does: the script puts it where that one has it.
 */
export const shimScript = `(function () {
  var origin = 'https://' + location.hostname;
  var host = { postMessage: function (text) { window.parent.postMessage(text, location.origin); } };
  var theme;
  Object.defineProperty(window, 'opener', { configurable: true, get: function () { return host; } });
  window.addEventListener(
    'message',
    function (event) {
      if (event.source !== window.parent || event.origin !== location.origin) return;
      event.stopImmediatePropagation();
      if (String(event.data).indexOf('"_officeTheme"') >= 0) theme = JSON.parse(event.data)._data._officeTheme;
      window.dispatchEvent(new MessageEvent('message', { data: event.data, origin: origin }));
    },
    true
  );
  document.addEventListener(
    'load',
    function (event) {
      if (!/\\/office\\.(debug\\.)?js$/.test(String(event.target.src))) return;
      Office.onReady(function () {
        if (!theme || Office.context.officeTheme) return;
        Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value: theme });
      });
    },
    true
  );
})();
`;
