/** The tag with which the add-in's page loads Office.js from Microsoft. */
const officeTag =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;

/** Addresses of what the workbench puts in place of Office.js' tag. */
export interface OfficeScripts {
  /** Lets Office.js talk over plain http, and hands the page Office's theme. */
  readonly shim: string;
  /** Office.js itself. */
  readonly office: string;
}

/**
 * The add-in's page as the workbench serves it: in place of the tag that loads Office.js from Microsoft stand the same library
 * from this machine and a script before it. Everything else is byte for byte the page that Excel gets.
 * Undefined where the page does not load Office.js in the expected way.
 * @example panePage('<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>', { shim: '/s.js', office: '/o/office.js' }) // '<head><script src="/s.js"></script><script src="/o/office.js"></script>'
 */
export function panePage(html: string, { shim, office }: OfficeScripts): string | undefined {
  if (!officeTag.test(html)) return undefined;
  return html.replace(officeTag, () => [shim, office].map((source) => `<script src="${source}"></script>`).join(''));
}
