import { StandInBook } from '../../standin/stand-in-book';
import { message, type Language } from '../../words/messages';
import { problemText, VaxlaError } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { followDrops } from './file-drop';
import { MessageBar } from './message-bar';
import { download, downloadName, openedFile, sampleFile, type OpenedFile } from './opened-file';
import { part, pageParts } from './page-parts';
import { putTexts } from './page-texts';
import { followDivider } from './pane-divider';
import { PaneFrame } from './pane-frame';
import { rememberedPreferences, rememberPreferences, type Preferences, type Theme } from './preferences';
import { SheetWindow } from './sheet-window';

/** The ribbon's commands as the manifest names them. */
const commands = { runAgain: 'vaxlaRunAgain', boardPage: 'vaxlaShowBoardPage' } as const;

const locales = { sv: 'sv-SE', en: 'en-US' } as const;

const parts = pageParts(document);
const bar = new MessageBar(parts.message);
const pane = new PaneFrame(parts.paneFrame, (way) => {
  if (way === 'to the sheet') parts.grid.focus({ preventScroll: true });
  else part(document, way === 'backwards' ? 'close-pane' : 'open').focus();
});
let preferences = rememberedPreferences();
let book: StandInBook | undefined;

const sheets = new SheetWindow(parts, {
  told: (text) => bar.show(text, preferences.language),
  editing: (on) => pane.editing(on),
});

const widen = followDivider(parts.divider, parts.pane, (paneWidth) => prefer({ paneWidth }));

function prefer(changed: Partial<Preferences>): void {
  preferences = { ...preferences, ...changed };
  rememberPreferences(preferences);
}

function tell(error: unknown, file: string): void {
  const { language } = preferences;
  const detail = error instanceof Error ? error.message : String(error);
  const text =
    error instanceof VaxlaError
      ? problemText(language, error.problem)
      : message(language, 'workbench-open-failed', { file, detail });
  bar.show(text, language);
}

/** Says what the page is about to do; done when the line is drawn, since the page is busy then. */
async function atWork(line: string): Promise<void> {
  parts.state.textContent = line;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function open(from: () => Promise<OpenedFile | undefined>, name: string): Promise<void> {
  bar.show(undefined, preferences.language);
  try {
    const file = await from();
    if (!file) return;
    await atWork(textsOf(preferences.language).workbench.opening(file.name));
    const opened = await StandInBook.open(file.bytes, file.name, { locale: locales[preferences.language] });
    book = opened;
    sheets.show(opened);
    startPane();
  } catch (error) {
    tell(error, name);
    sheets.speak(preferences.language);
  }
}

function startPane(): void {
  if (book) pane.restart(book, preferences.language, preferences.theme);
}

function speak(language: Language): void {
  prefer({ language });
  putTexts(document, language);
  press('languages', language);
  bar.show(undefined, language);
  book?.setLocale(locales[language]);
  sheets.speak(language);
  startPane();
}

function paint(theme: Theme): void {
  prefer({ theme });
  document.documentElement.dataset.theme = theme;
  press('themes', theme);
  startPane();
}

/** Marks the chosen one among buttons of which one is chosen. */
function press(group: string, value: string): void {
  for (const button of part(document, group).querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.value === value));
  }
}

function showPane(shown: boolean): void {
  parts.pane.hidden = !shown;
  part(document, 'open-pane').setAttribute('aria-expanded', String(shown));
}

async function command(name: string): Promise<void> {
  bar.show(undefined, preferences.language);
  if (await pane.command(name)) return;
  bar.show(message(preferences.language, 'workbench-pane-silent', {}), preferences.language);
}

let saving = false;

async function save(): Promise<void> {
  if (!book || saving) return;
  saving = true;
  const name = downloadName(book.fileName, sheets.changedAtAll);
  try {
    await atWork(textsOf(preferences.language).workbench.saving(name));
    download(name, sheets.saved());
  } catch (error) {
    const detail = error instanceof VaxlaError ? problemText(preferences.language, error.problem) : String(error);
    bar.show(message(preferences.language, 'workbench-save-failed', { detail }), preferences.language);
  } finally {
    sheets.speak(preferences.language);
    // Clicks made while the page was busy are heard now, and are the same wish.
    setTimeout(() => (saving = false));
  }
}

function onClick(id: string, act: () => void): void {
  part(document, id).addEventListener('click', act);
}

onClick('open', () => parts.file.click());
onClick('sample', () => void open(sampleFile, 'exempelregionen.xlsx'));
onClick('download', () => void save());
onClick('open-pane', () => {
  showPane(true);
  pane.focus();
});
onClick('run-again', () => void command(commands.runAgain));
onClick('board-page', () => void command(commands.boardPage));
onClick('close-pane', () => {
  showPane(false);
  part(document, 'open-pane').focus();
});
parts.file.addEventListener('change', () => {
  const files = [...(parts.file.files ?? [])];
  // The same file may be chosen again.
  parts.file.value = '';
  void open(() => openedFile(files), files[0]?.name ?? '');
});
followDrops(document, parts.drop, (files) => void open(() => openedFile(files), files[0]?.name ?? ''));
for (const button of part(document, 'languages').querySelectorAll('button')) {
  button.addEventListener('click', () => speak(button.value as Language));
}
for (const button of part(document, 'themes').querySelectorAll('button')) {
  button.addEventListener('click', () => paint(button.value as Theme));
}

document.addEventListener('keydown', (event) => {
  // As in Excel, F6 leads to the pane; Office.js leads back.
  if (event.key !== 'F6' || parts.pane.hidden) return;
  event.preventDefault();
  pane.focus();
});

widen(preferences.paneWidth);
showPane(true);
document.documentElement.dataset.theme = preferences.theme;
press('themes', preferences.theme);
press('languages', preferences.language);
putTexts(document, preferences.language);
sheets.speak(preferences.language);
void open(sampleFile, 'exempelregionen.xlsx');
