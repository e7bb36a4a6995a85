import type { sideload as swedish } from '../sv/sideload';

/** What `npm run sideload` says. */
export const sideload: typeof swedish = {
  certificate: (values) =>
    'Excel loads add-ins over https only, which takes a certificate for localhost. If there is none yet, one is made now, valid for ' +
    `${values.days} days. If the computer asks whether to trust it, answer yes.`,
  noCertificate: (values) =>
    `The certificate could not be added as trusted. ${values.reason} Run the command again from an account that may add certificates, or ask ` +
    'whoever runs the computer for help.',
  notBuilt: 'The folder dist/taskpane is missing. Run npm run sideload in the project’s folder, and it is built first.',
  portTaken: (values) =>
    `Port ${values.port} is already used by another program. Close it and run the command again; the manifest points at that very port.`,
  serving: (values) => `The pane is at ${values.address} for as long as this window is open. Ctrl+C ends it.`,
  add: 'How to add Växla to Excel:',
  copied: (values) => `The manifest has been copied to the folder ${values.folder}.`,
  mac: (values) => [
    ...(values.copied ? [] : [`Open Excel once, make the folder ${values.folder} and copy manifest.xml there.`]),
    'Quit Excel altogether and open a workbook.',
    'Choose Home, Add-ins. Växla stands under Developer Add-ins. (In an older Excel: the arrow beside My Add-ins on the Insert tab.)',
    'To remove Växla again: delete the file from the folder and restart Excel.',
  ],
  windows: (values) => [
    'Make a folder, right-click it and choose Properties, Sharing, Share. Add yourself and note the network path that is shown.',
    `Copy ${values.manifest} to the folder.`,
    'In Excel: File, Options, Trust Center, Trust Center Settings, Trusted Add-in Catalogs. Type the network path, choose Add catalog and ' +
      'tick Show in Menu. Restart Excel.',
    'Choose Home, Add-ins, More Add-ins, Shared Folder. Choose Växla and Add.',
    'To remove Växla again: remove the catalogue at the same place and restart Excel.',
  ],
  web: (values) => [
    'Open a workbook in Excel on the web, in a browser on this computer.',
    'Choose Home, Add-ins, More Add-ins, My Add-ins, Manage My Add-ins, Upload My Add-in.',
    `Choose ${values.manifest}. If the browser asks whether the page may reach devices on the local network, answer yes: the pane comes from your ` +
      'own computer.',
    'When the browser’s storage is cleared, Växla is gone again.',
  ],
  headings: { mac: 'Excel on Mac', windows: 'Excel on Windows', web: 'Excel on the web' },
  then: 'The Home tab then has the group Växla: Open Växla, Run again and Board page.',
  usage: 'Usage: npm run sideload [-- --lang sv|en]',
};
