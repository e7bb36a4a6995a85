import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ChoiceView, SourceView } from '../job/session/view';
import type { Pane } from './pane';
import { list, shown } from './present';

type TableView = SourceView['tables'][number];
type ColumnView = TableView['columns'][number];

interface ColumnRow {
  readonly sheet: string;
  readonly column: ColumnView;
}

/** How far down a header row can be pointed out. */
const headerRows = 20;

function headerRowChoice(pane: Pane): ViewTemplate<TableView> {
  const { source } = pane.texts;
  const rows = (table: TableView) =>
    Array.from({ length: Math.max(headerRows, table.headerRow) + 1 }, (_, row) => ({ row, table })).filter(
      ({ row }) => row > 0 || table.headerRow === 0,
    );
  const option = html<ReturnType<typeof rows>[number]>`<option
    value="${({ row }) => row}"
    :selected="${({ row, table }) => row === table.headerRow}"
  >
    ${({ row }) => (row === 0 ? '–' : row)}
  </option>`;
  return html<TableView>`<label class="inline-field">
    <span>${() => source.changeHeaderRow}</span>
    <select
      class="compact"
      @change="${(table, context) => {
        const row = Number((context.event.target as HTMLSelectElement).value);
        if (row > 0) void pane.change({ kind: 'header-row', sheet: table.sheet, row });
      }}"
    >
      ${list(rows, option)}
    </select>
  </label>`;
}

/** The columns of every table as they were read, each with a list to read it as something else. */
export function columnTables(pane: Pane): ViewTemplate<SourceView> {
  const { source } = pane.texts;
  const meanings = () => pane.view()?.source.meanings ?? [];
  const optionsOf = (meaning: string, choices: readonly ChoiceView[]) => choices.map((choice) => ({ meaning, choice }));
  const option = html<{ readonly meaning: string; readonly choice: ChoiceView }>`<option
    value="${({ choice }) => choice.value}"
    :selected="${({ meaning, choice }) => choice.value === meaning}"
  >
    ${({ choice }) => choice.label}
  </option>`;
  const group = html<{ readonly heading: string; readonly options: ReturnType<typeof optionsOf> }>`<optgroup
    label="${({ heading }) => heading}"
  >
    ${list(({ options }) => options, option)}
  </optgroup>`;
  const groups = (row: ColumnRow) =>
    meanings().map(({ heading, choices }) => ({ heading, options: optionsOf(row.column.meaning, choices) }));
  const row = html<ColumnRow>`<tr>
    <th scope="row">
      <span class="letters">${({ column }) => column.letters}</span
      ><span class="header-text">${({ column }) => column.header}</span>
    </th>
    <td>
      <select
        aria-label="${({ column }) => source.meaningOf(column)}"
        @change="${({ sheet, column }, context) => {
          const meaning = (context.event.target as HTMLSelectElement).value;
          void pane.change({ kind: 'column', sheet, letters: column.letters, meaning });
        }}"
      >
        ${list(groups, group)}
      </select>
    </td>
  </tr>`;
  const rows = html<TableView>`<table class="rows columns">
    <thead>
      <tr>
        <th scope="col">${() => source.inSheet}</th>
        <th scope="col">${() => source.readAs}</th>
      </tr>
    </thead>
    <tbody>
      ${list(({ sheet, columns }) => columns.map((column) => ({ sheet, column })), row)}
    </tbody>
  </table>`;
  const table = html<TableView>`<section class="part">
    <div class="part-head">
      <h2>${() => source.columns}</h2>
      <p>
        ${({ sheet, headerRow }) =>
          headerRow > 0 ? source.headerRow({ sheet, row: headerRow }) : source.noHeaderRow({ sheet })}
      </p>
    </div>
    ${shown(({ columns }) => columns.length > 0, rows)} ${headerRowChoice(pane)}
  </section>`;
  return html<SourceView>`${list((view) => view.tables, table)}`;
}
