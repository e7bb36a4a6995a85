import type { OfficeHost } from './office-host';
import type { Locale } from './views';

const conversation = 'vaxla-workbench';
const appId = '00000000-0000-0000-0000-000000000001';

/** What the host of a frame is called in messages. */
export const frameIdentity = { conversation, appId };

/**
 * The address of the add-in's page in the frame, with what office.js needs to find its host.
 * @example frameAddress('http://127.0.0.1:3210/pane/taskpane.html', 'sv-SE').includes('_host_Info=Excel$Web$16.01$sv-SE') // true
 */
export function frameAddress(page: string, locale: Locale): string {
  const { hostInfo, xdmInfo } = frameInfo(page, locale);
  return `${page}${page.includes('?') ? '&' : '?'}_host_Info=${hostInfo}&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
}

/** The frame's name: office.js reads from it too. */
export function frameName(page: string, locale: Locale): string {
  return JSON.stringify({ ...frameInfo(page, locale), baseFrameName: 'vaxla' });
}

function frameInfo(page: string, locale: Locale) {
  return {
    // Flags: a shared runtime, and in it custom functions.
    hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$3`,
    xdmInfo: `${conversation}|${appId}|https://${new URL(page).hostname}`,
  };
}

/** Lets a host answer the messages of a frame's page; the answer stops it. */
export function frameHost(office: OfficeHost, frame: HTMLIFrameElement): () => void {
  const listener = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    if (!event.data.includes('"_messageType"')) return;
    const { origin } = event;
    office.receive(event.data, (text) => frame.contentWindow?.postMessage(text, origin));
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
