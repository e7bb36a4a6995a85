/** Takes files that are dropped anywhere on the page; `cover` is shown while they are held over it, over the pane's frame too. */
export function followDrops(page: Document, cover: HTMLElement, dropped: (files: readonly File[]) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) cover.hidden = false;
  });
  page.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
  });
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  page.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    dropped([...(event.dataTransfer?.files ?? [])]);
  });
}
