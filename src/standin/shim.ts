/**
 * The script the workbench's server puts before office.js in the pane's page, so that the page talks with its frame's
 * parent as if that were Excel on the web over https, which plain http on this machine is not. It hands messages on and
 * names their origin as `_xdm_Info` has it; nothing else of the page is touched.
 */
export const shimScript = `(function () {
  var origin = 'https://' + location.hostname;
  var host = { postMessage: function (text) { window.parent.postMessage(text, location.origin); } };
  Object.defineProperty(window, 'opener', { configurable: true, get: function () { return host; } });
  window.addEventListener(
    'message',
    function (event) {
      if (event.source !== window.parent || event.origin !== location.origin) return;
      event.stopImmediatePropagation();
      window.dispatchEvent(new MessageEvent('message', { data: event.data, origin: origin }));
    },
    true
  );
})();
`;
