import { quotedSheet } from '../../quantities/cell-address';
import type { NamedArea, OpenWorkbook } from '../open-workbook';
import { takenNames } from './cell-names';
import { keepingSheets } from './kept-sheets';
import { areaOfName } from './own-sheet';
import { sheetTitles } from './sheet-titles';
import { WorkbookFile } from './workbook-file';

/** A workbook that came as a file, as the job meets it. */
export class FileWorkbook implements OpenWorkbook {
  constructor(readonly source: WorkbookFile) {}

  get file() {
    return this.source.file;
  }

  get macros() {
    return this.source.macros;
  }

  named(file: string): OpenWorkbook {
    return file === this.file ? this : new FileWorkbook(this.source.named(file));
  }

  grids() {
    return this.source.grids();
  }

  uncomputed() {
    return this.source.uncomputed();
  }

  /** A file is read whole, or refused. */
  unread() {
    return [];
  }

  ownSheets() {
    return this.source.ownSheets();
  }

  marks() {
    return this.source.marks();
  }

  areaNames(): readonly NamedArea[] {
    const { tabs, names } = this.source.part;
    return names.flatMap(({ name, tab, formula }): NamedArea[] => {
      const area = tab === undefined ? areaOfName(formula) : undefined;
      const title = formula.slice(0, formula.lastIndexOf('!')).replace(/^\$/, '');
      const sheet = tabs.find((each) => title === each.name || title === quotedSheet(each.name))?.name;
      return area && sheet !== undefined ? [{ name, sheet, area }] : [];
    });
  }

  takenNames() {
    return takenNames(this.source);
  }

  titles(wanted: Readonly<Record<string, string>>) {
    return sheetTitles(this.source, wanted);
  }

  document(namespace: string) {
    return this.source.document(namespace);
  }

  keeping(roles: readonly string[]): OpenWorkbook {
    return new FileWorkbook(keepingSheets(this.source, roles));
  }
}
