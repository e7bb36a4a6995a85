import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ScenarioView } from '../job/session/view';
import type { ContractGrid, GridCell } from './contract-grid';
import type { Pane } from './pane';
import { list, shown } from './present';

/** The cell of the grid an event happened in. */
function cellOf(event: Event): GridCell | undefined {
  const cell = (event.target as Element).closest<HTMLElement>('td[data-column]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}

function isField(event: Event): boolean {
  return event.target instanceof HTMLInputElement;
}

/** Contracts unit by unit: only this table scrolls sideways, with the unit's name in sight. */
export function contractTable(pane: Pane, grid: ContractGrid): ViewTemplate {
  const { scenarios } = pane.texts;
  const field = html<GridCell>`<input
    class="cell-field"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label="${(cell) => label(cell)}"
    :value="${() => grid.typed() ?? ''}"
    @input="${(_, context) => grid.typed.set((context.event.target as HTMLInputElement).value)}"
  />`;
  const label = ({ row, column }: GridCell): string =>
    `${grid.contracts.rows[row]?.unit ?? ''}, ${grid.contracts.columns[column]?.label ?? ''}`;
  const className = (cell: GridCell): string =>
    [
      'cell',
      grid.contracts.columns[cell.column]?.editable === true ? '' : 'cell-computed',
      grid.isSelected(cell) ? 'cell-selected' : '',
      grid.isCurrent(cell) ? 'cell-current' : '',
    ].join(' ');
  const cell = html<GridCell>`<td
    class="${className}"
    data-row="${({ row }) => row}"
    data-column="${({ column }) => column}"
    tabindex="${(at) => (grid.isCurrent(at) && !grid.isEditing(at) ? '0' : '-1')}"
    aria-readonly="${({ column }) => String(grid.contracts.columns[column]?.editable !== true)}"
    aria-selected="${(at) => String(grid.isSelected(at))}"
  >
    ${shown((at) => grid.isEditing(at), field)}${(at) => (grid.isEditing(at) ? '' : grid.text(at))}
  </td>`;
  const row = html<{ readonly unit: string; readonly row: number }>`<tr>
    <th scope="row">${({ unit }) => unit}</th>
    ${list(({ row }) => grid.contracts.columns.map((_, column) => ({ row, column })), cell)}
  </tr>`;
  const head = html<ScenarioView['contracts']['columns'][number]>`<th scope="col" class="number">
    ${({ label }) => label}<span class="column-unit"
      >${({ unit, editable }) => [unit, editable ? '' : scenarios.computed].filter(Boolean).join(', ')}</span
    >
  </th>`;
  return html`<div class="contracts-frame">
      <div
        class="contracts"
        @keydown="${(_, context) => {
          const event = context.event as KeyboardEvent;
          return !grid.key(event);
        }}"
        @click="${(_, context) => {
          const at = cellOf(context.event);
          if (at && !isField(context.event)) grid.select(at, (context.event as MouseEvent).shiftKey);
          return true;
        }}"
        @dblclick="${() => grid.edit()}"
        @focusin="${(_, context) => {
          const at = cellOf(context.event);
          if (at && !grid.isCurrent(at)) grid.select(at);
          return true;
        }}"
        @focusout="${(_, context) => {
          const to = (context.event as FocusEvent).relatedTarget;
          const inside = to instanceof Node && (context.event.currentTarget as Element).contains(to);
          if (!inside && grid.typed.current !== undefined) grid.commit();
          return true;
        }}"
        @paste="${(_, context) => {
          if (isField(context.event)) return true;
          grid.paste((context.event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
          return false;
        }}"
        @copy="${(_, context) => {
          if (isField(context.event)) return true;
          (context.event as ClipboardEvent).clipboardData?.setData('text/plain', grid.copied());
          return false;
        }}"
      >
        <table role="grid" aria-label="${() => scenarios.contracts}">
          <thead>
            <tr>
              <th scope="col">${() => scenarios.unit}</th>
              ${list(() => grid.contracts.columns, head)}
            </tr>
          </thead>
          <tbody>
            ${list(() => grid.contracts.rows.map(({ unit }, row) => ({ unit, row })), row)}
          </tbody>
        </table>
      </div>
    </div>
    <p class="refusal" role="alert">${() => grid.refusal()}</p>
    <p class="help">${() => scenarios.pasteHint}</p>`;
}
