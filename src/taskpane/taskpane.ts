import { registerCommands } from '../commands/commands';
import { associateFunctions } from '../functions/office-functions';
import { languageOfTag, showIntroduction } from './introduction';
import { keepKeys } from './keys';
import { OwnModels } from './own-models';
import type { Pane } from './pane';
import { ribbonCommands } from './ribbon';
import { applyTheme, type OfficeTheme } from './theme';

/** The pane's own scripts are fetched once it is known that this is Excel. */
async function showInExcel(): Promise<Pane> {
  const [{ excelPane }, { showPane }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ './excel-pane'),
    import(/* webpackChunkName: "pane" */ './show-pane'),
  ]);
  return showPane(
    excelPane(languageOfTag(Office.context.displayLanguage), () => ownModels.forget()),
    document.body,
  );
}

const system = matchMedia('(prefers-color-scheme: dark)');
let officeIsReady = false;
const ownModels = new OwnModels();

function theme(): void {
  const told = officeIsReady ? (Office.context.officeTheme as OfficeTheme | undefined) : undefined;
  applyTheme(document.documentElement, told, system.matches);
}

/** Starts the pane in Excel; anywhere else, a page that says where it belongs. */
async function start(): Promise<void> {
  theme();
  system.addEventListener('change', theme);
  // Without a network the library is missing.
  const host = typeof Office === 'undefined' ? undefined : (await Office.onReady()).host;
  if (host === undefined || host !== Office.HostType.Excel) {
    showIntroduction(languageOfTag(navigator.language), document.body);
    return;
  }
  officeIsReady = true;
  theme();
  // Office tells nobody in Excel when its theme is changed: the pane looks when the reader comes back to it.
  window.addEventListener('focus', theme);
  keepKeys(document);
  // Before the scripts are there: a button of the ribbon may have been what started the page.
  const pane = showInExcel();
  registerCommands(ribbonCommands(pane, () => Office.addin.showAsTaskpane()));
  await pane;
}

// While the page loads: Excel asks for functions as soon as it is ready.
associateFunctions(
  () => languageOfTag(Office.context.displayLanguage),
  () => ownModels.get(),
);
void start();
