import { sameArea } from './area-address';
import { autofitWidth } from './autofit';
import { AddInAnswers } from './add-in-answers';
import { CustomFunctionCalls, customFunctions } from './custom-functions';
import type { StandInBook } from './stand-in-book';
import { refusal, unplayed } from './errors';
import { node, type AnyNode } from './excel-type';
import { refusals, type Fault } from './faults';
import { eachItem, isArea } from './formula/values';
import type { CellContent } from '../report/plan';
import type { CellArea } from '../quantities/cell-address';
import { actionTypes, type RequestBody } from './protocol';
import { RequestRun } from './request';
import { EventQueue } from './event-queue';
import type { Sheet } from './sheet';
import { workbook } from './types/workbook';
import type { Locale } from './views';
import type { WorkbookState } from './workbook-state';
import { reachedSet } from './api-sets';

export interface HostOptions {
  /** The newest set of ExcelApi that is there; '1.15' where absent. */
  readonly apiSet?: string;
  /** Largest request and response in bytes; Excel on the web takes 5 MB. */
  readonly largestMessage?: number;
  /** Lets an answer wait; for pages where one sees it. */
  readonly delay?: () => Promise<void>;
}

/** One own request of the add-in, as it was counted. */
interface CountedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** How many actions it carried. */
  readonly actions: number;
  /** The code it failed with. */
  readonly failed: string | number | undefined;
}

/** What the host answers: a response, a refusal by number, or nothing ever. */
type HostAnswer = { readonly body: string } | { readonly refused: number } | undefined;

const usualLimit = 5 * 1024 * 1024;

/** Plays Excel for the Rich API: carries requests out on a workbook, counts them, and fails as it is told. */
export class Host {
  /** Own requests so far; the library's hidden ones are left out. */
  readonly requests: CountedRequest[] = [];
  /** A person is editing a cell: Excel refuses everything meanwhile. */
  cellEditing = false;
  readonly events = new EventQueue();
  readonly customFunctions = new CustomFunctionCalls(this.events);
  readonly workbookNode: AnyNode = node(workbook, null);
  readonly matrix: Readonly<Record<string, string>>;
  private readonly references = new Map<string, AnyNode>();
  private lastReference = 0;
  private faults: { fault: Fault; left: number }[] = [];
  private screenSuspended = false;

  constructor(
    readonly book: StandInBook,
    private readonly options: HostOptions = {},
  ) {
    const { apiSet = '1.15' } = options;
    this.matrix = {
      ExcelApi: apiSet,
      DialogApi: '1.2',
      RibbonApi: '1.2',
      SharedRuntime: '1.1',
      AddinCommands: '1.3',
      ImageCoercion: '1.1',
      CustomXmlParts: '1.1',
      CustomFunctionsRuntime: '1.4',
      CustomFunctions: '1.7',
    };
    this.state.addInFunctions = new AddInAnswers(this.customFunctions, () => {
      this.state.calculation.changed();
      this.state.tell('change');
    });
    this.book.on('selection', () => {
      if (this.state.active) this.events.selected(this.state.active);
      this.events.flush();
    });
    this.book.onEdited(({ sheet: name, area }) => {
      const sheet = this.state.sheetNamed(name);
      if (sheet) this.events.changed(sheet, area, 'RangeEdited', 'Local');
      this.events.flush();
    });
  }

  get state(): WorkbookState {
    return this.book.state;
  }

  get locale(): Locale {
    return this.state.locale;
  }

  get readOnly(): boolean {
    return this.state.readOnly;
  }

  /** Forgets what was counted. */
  reset(): void {
    this.requests.length = 0;
  }

  /** Lets a coming own request fail. */
  failNext(fault: Fault): void {
    this.faults.push({ fault, left: fault.atRequest ?? 0 });
  }

  /** Whether a set of ExcelApi is there; a member without one always is. */
  supports(set: string | undefined): boolean {
    return set === undefined || reachedSet(set, this.matrix['ExcelApi'] ?? '1.1');
  }

  /** Carries out one request's body; `customData` names the library's own channels. */
  async answer(text: string, customData: string): Promise<HostAnswer> {
    const body = JSON.parse(text) as RequestBody;
    const own = !isHidden(body, customData);
    const requestBytes = new TextEncoder().encode(text).length;
    const fault = own ? this.nextFault() : undefined;
    await (this.options.delay?.() ?? Promise.resolve());
    const count = (responseBytes: number, failed: string | number | undefined) => {
      if (own) this.requests.push({ requestBytes, responseBytes, actions: body.Actions.length, failed });
    };
    const refused = (code: number): HostAnswer => {
      count(0, code);
      return { refused: code };
    };
    if (own && this.cellEditing) return refused(refusals.cellEditMode);
    if (typeof fault?.code === 'number') return refused(fault.code);
    const limit = this.options.largestMessage ?? usualLimit;
    if (requestBytes > limit) return refused(refusals.requestTooLarge);
    if (fault?.code === 'never answers') {
      if (fault.carriedOut) this.carryOut(body);
      count(0, 'never answers');
      return undefined;
    }
    const failAt = typeof fault?.code === 'string' ? { action: fault.atAction ?? 0, code: fault.code } : undefined;
    const response = this.carryOut(body, failAt);
    const answer = JSON.stringify(response);
    const responseBytes = new TextEncoder().encode(answer).length;
    if (responseBytes > limit) return refused(refusals.responseTooLarge);
    count(responseBytes, response.Error?.Code);
    this.events.flush();
    return { body: answer };
  }

  private carryOut(body: RequestBody, failAt?: { readonly action: number; readonly code: string }) {
    const { calculation } = this.state;
    try {
      return new RequestRun(this, body).run(failAt);
    } finally {
      calculation.onHold = this.state.calculationMode === 'Manual';
      this.screenSuspended = false;
      this.tellChanges(body);
    }
  }

  /** Who shows the book hears once per request that it may look otherwise now. */
  private tellChanges({ Actions: actions, ObjectPaths: paths }: RequestBody): void {
    const changes = actions.some(
      ({ ActionType: type, Name: name = '' }) =>
        type === actionTypes.set || (type === actionTypes.method && !name.startsWith('_')),
    );
    const calls = Object.values(paths).some(({ Name: name = '' }) => /^(Add|Insert|Copy)$/.test(name));
    if (!changes && !calls) return;
    this.state.tell('change');
    if (Object.values(paths).some(({ Name: name }) => name === 'Charts')) this.state.tell('charts');
  }

  private nextFault(): Fault | undefined {
    const due = this.faults.find((one) => one.left === 0);
    this.faults = this.faults.filter((one) => one !== due);
    for (const one of this.faults) one.left--;
    return due?.fault;
  }

  // What the types call.

  /** What tells an object apart in an answer; ranges get a reference they can be found by later. */
  identityOf(made: AnyNode): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const name of made.type.identity ?? []) {
      answer[name.charAt(0).toUpperCase() + name.slice(1)] = made.type.scalars?.[name]?.get?.(made.target, {
        host: this,
      });
    }
    if (made.type.name === 'Range' || made.type.name === 'RangeAreas') {
      const id = `{range-${++this.lastReference}}`;
      this.references.set(id, made);
      answer['_ReferenceId'] = id;
    }
    return answer;
  }

  referenced(id: string): AnyNode {
    const found = this.references.get(id);
    if (!found) throw refusal('InvalidReference', id);
    return found;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  newObject(name: string): AnyNode {
    if (name === 'Microsoft.InternalService.AddinInternalService') return node(internalService, null);
    if (name === customFunctionsService) return node(customFunctions, this.customFunctions);
    throw unplayed(name);
  }

  settings(): readonly (readonly [string, string])[] {
    return [...this.state.settings];
  }

  saveSettings(properties: readonly (readonly [string, string])[]): void {
    this.state.settings.clear();
    for (const [name, value] of properties) this.state.settings.set(name, value);
  }

  /** Throws where cells of a sheet may not be changed. */
  readonly checkWritable = (sheet: Sheet): void => {
    if (this.state.readOnly || sheet.protected) throw refusal('AccessDenied');
  };

  /** Throws where sheets may not be added, deleted, moved or renamed. */
  checkStructure(): void {
    if (this.state.readOnly) throw refusal('AccessDenied');
    if (this.state.protectedStructure) throw refusal('AccessDenied', 'The workbook structure is protected.');
  }

  cellsChanged(sheet: Sheet, area: CellArea, type = 'RangeEdited'): void {
    this.events.changed(sheet, area, type, 'ThisLocalAddin');
  }

  sheetsChanged(): void {
    this.state.tell('sheets');
  }

  sheetAdded(sheet: Sheet): void {
    this.events.raise('Added', '', { source: 'Local', type: 'WorksheetAdded', worksheetId: sheet.id });
    this.sheetsChanged();
  }

  deleteSheet(sheet: Sheet): void {
    const active = this.state.active;
    this.state.removeSheet(sheet);
    this.events.raise('Deleted', '', { source: 'Local', type: 'WorksheetDeleted', worksheetId: sheet.id });
    this.sheetsChanged();
    if (active === sheet) this.state.tell('active');
  }

  activate(sheet: Sheet): void {
    if (this.state.active === sheet) return;
    this.state.active = sheet;
    this.events.raise('Activated', sheet.id, { type: 'WorksheetActivated', worksheetId: sheet.id });
    this.state.tell('active');
  }

  select(sheet: Sheet, area: CellArea): void {
    this.activate(sheet);
    if (sameArea(sheet.selection, area)) return;
    sheet.selection = area;
    this.state.tell('selection', { sheet: sheet.name, area });
  }

  holdCalculation(): void {
    this.state.calculation.onHold = this.state.calculationMode === 'Manual';
  }

  suspendCalculation(): void {
    this.state.calculation.onHold = true;
  }

  calculateNow(): void {
    this.state.calculation.onHold = false;
    this.state.calculation.changed();
  }

  suspendScreen(): void {
    // A second suspension in one batch makes Excel flicker: a mistake worth hearing of.
    if (this.screenSuspended) throw unplayed('suspending the screen twice in one batch');
    this.screenSuspended = true;
  }

  autofitColumns(sheet: Sheet, area: CellArea): void {
    for (let column = area.left; column <= Math.min(area.right, sheet.lastColumn); column++) {
      const width = autofitWidth(this.state, sheet, column, area.top, area.bottom);
      if (width !== undefined) sheet.widths.set(column, width);
    }
    sheet.touched.add('columns');
  }

  freeSheetName(): string {
    const stem = this.locale === 'sv-SE' ? 'Blad' : 'Sheet';
    for (let number = 1; ; number++) {
      const name = `${stem}${number}`;
      if (!this.state.sheetNamed(name)) return name;
    }
  }

  /** The values a reference without '=' leads to, in order. */
  listed(formula: string, sheet: Sheet): readonly CellContent[] {
    const value = this.state.evaluated(formula, sheet);
    const items: CellContent[] = [];
    if (isArea(value) && (value.bottom - value.top + 1) * (value.right - value.left + 1) > 1_000_000) return items;
    if (isArea(value)) {
      for (let row = value.top; row <= value.bottom; row++) {
        for (let column = value.left; column <= value.right; column++) items.push(value.sheet.read(row, column));
      }
      return items;
    }
    eachItem(value, (item) => void items.push(item));
    return items;
  }
}

/** What the runtime of custom functions calls its host by. */
const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

const internalService = { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } };

/** The library's own requests: its start-up call and its giving back of references. */
function isHidden({ Actions: actions, ObjectPaths: paths }: RequestBody, customData: string): boolean {
  if (customData.includes('WacPartition')) return true;
  const services = ['Microsoft.InternalService.AddinInternalService', customFunctionsService];
  if (Object.values(paths).some(({ Name: name = '' }) => services.includes(name))) return true;
  const calls = actions.filter(({ ActionType: type }) => type !== 1);
  return calls.length > 0 && calls.every(({ Name: name }) => name === '_RemoveReference');
}
