/** Where notices stand: made before the first one, so that a screen reader hears it come. */
function noticePlace(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.notices');
  if (found) return found;
  const place = document.createElement('div');
  place.className = 'notices';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

/** Takes the notice away, once what it says has been seen to. */
export function dismissNotice(): void {
  document.querySelector('.notices')?.replaceChildren();
}

/**
 * Says something in passing, in a banner that is closed by its button or replaced by the next: `UI.notify` of
 * office-js-helpers, made to fit. Its banner carries its own style, which the content security policy stops: it is
 * taken out before the browser meets it, and look/controls.css dresses the banner instead. Its button gets a name.
 */
export async function notify(notice: {
  readonly title: string;
  readonly text: string;
  readonly close: string;
}): Promise<void> {
  const place = noticePlace();
  const { UI } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  const { body } = document;
  body.insertAdjacentHTML = (position, banner) =>
    HTMLElement.prototype.insertAdjacentHTML.call(body, position, banner.replace(/<style>[^]*?<\/style>/, ''));
  try {
    UI.notify(notice.text, notice.title);
  } finally {
    Reflect.deleteProperty(body, 'insertAdjacentHTML');
  }
  const banner = body.querySelector('.office-js-helpers-notification');
  const button = banner?.querySelector('button');
  button?.setAttribute('aria-label', notice.close);
  button?.replaceChildren('×');
  if (banner) place.replaceChildren(banner);
}
