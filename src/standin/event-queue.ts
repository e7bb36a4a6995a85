import type { CellArea } from '../quantities/cell-address';
import { areaAddress, bareAddress } from './area-address';
import { eventTypes, type SheetEvent } from './sheet-events';
import type { Sheet } from './sheet';

/** The category of messages that carry an event. */
const pushedEvent = 65_536;

/** Events an add-in has asked to hear of: gathered while a request runs, pushed when it is answered. */
export class EventQueue {
  /** Whether the add-in wants events at present (`context.runtime.enableEvents`). */
  on = true;
  private readonly registered = new Map<string, number>();
  private readonly pushes: ((message: readonly unknown[]) => void)[] = [];
  private pending: (readonly unknown[])[] = [];

  /** Where messages go. */
  to(push: (message: readonly unknown[]) => void): void {
    this.pushes.push(push);
  }

  /** One listener more or less for an event of a sheet; of all sheets where the id is empty. */
  listen(event: SheetEvent, id: string, change: 1 | -1): void {
    const key = `${event} ${id}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + change));
  }

  raise(event: SheetEvent, id: string, details: object): void {
    if (!this.on) return;
    for (const target of new Set([id, ''])) {
      if ((this.registered.get(`${event} ${target}`) ?? 0) === 0) continue;
      this.pending.push([pushedEvent, eventTypes[event], target, JSON.stringify(details), this.pending.length + 1]);
    }
  }

  /** Cells changed: by the add-in itself ('ThisLocalAddin') or by a person ('Local'). */
  changed(sheet: Sheet, area: CellArea, changeType: string, triggerSource: 'ThisLocalAddin' | 'Local'): void {
    this.raise('DataChanged', sheet.id, {
      address: bareAddress(area),
      changeType,
      source: 'Local',
      triggerSource,
      worksheetId: sheet.id,
      type: 'WorksheetChanged',
    });
  }

  selected(sheet: Sheet): void {
    this.raise('SelectionChanged', sheet.id, {
      address: bareAddress(sheet.selection),
      worksheetId: sheet.id,
      type: 'WorksheetSelectionChanged',
      fullAddress: areaAddress(sheet.name, sheet.selection),
    });
  }

  /** Sends what has been gathered. */
  flush(): void {
    const messages = this.pending;
    this.pending = [];
    for (const message of messages) this.send(message);
  }

  /** Sends a message at once. */
  send(message: readonly unknown[]): void {
    for (const push of this.pushes) push(message);
  }
}
