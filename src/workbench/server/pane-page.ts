/** The tag with which the add-in's page loads Office.js from Microsoft. */
const officeTag =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;

/**
 * The add-in's page as the workbench serves it: Office.js from this machine in place of Microsoft's address, and before it
 * the script that lets it talk over plain http. Everything else is byte for byte the page that Excel gets.
 * Undefined where the page does not load Office.js in the expected way.
 * @example panePage('<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>', '/s.js', '/o/office.js') // '<head><script src="/s.js"></script><script src="/o/office.js"></script>'
 */
export function panePage(html: string, shim: string, office: string): string | undefined {
  if (!officeTag.test(html)) return undefined;
  return html.replace(officeTag, () => `<script src="${shim}"></script><script src="${office}"></script>`);
}
