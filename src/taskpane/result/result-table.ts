import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { ResultView } from '../../job/session/view';
import type { Pane } from '../pane';
import { list, shown } from '../present';
import { scenarioMark } from '../scenario-mark';

type Row = ResultView['table']['rows'][number];
type Cell = Row['cells'][number];
interface NumberedCell extends Cell {
  readonly number: number;
}

/** The year's figures against the first scenario: interval and chosen value, always the same two. */
export function resultTable(pane: Pane): ViewTemplate<ResultView> {
  const { result } = pane.texts;
  const head = html<ResultView['scenarios'][number]>`<th scope="col">
    <span class="column-name"
      >${scenarioMark(({ number }: ResultView['scenarios'][number]) => number)}<span
        >${({ short }) => short}</span
      ></span
    >
  </th>`;
  const ranged = html<NumberedCell>`<strong>${({ interval }) => interval}</strong
    ><span class="chosen">(${({ chosen }) => chosen})</span>`;
  const alone = html<NumberedCell>`<strong>${({ chosen }) => chosen}</strong>`;
  const cell = html<NumberedCell>`<td>
    <span class="cell-mark">${scenarioMark(({ number }: NumberedCell) => number)}</span>
    ${shown(({ interval }) => interval !== null, ranged)}${shown(({ interval }) => interval === null, alone)}
  </td>`;
  const row = html<Row>`<tr>
    <th scope="row">${({ label }) => label}<span class="row-unit">${({ unit }) => unit}</span></th>
    ${list(({ cells }) => cells.map((each, index) => ({ ...each, number: index + 2 })), cell)}
  </tr>`;
  const compared = ({ scenarios }: ResultView) => scenarios.slice(1);
  return html<ResultView>`<section class="part">
    <h2>${({ table }) => table.title}</h2>
    <table class="${(view) => (compared(view).length > 2 ? 'rows figures figures-many' : 'rows figures')}">
      <thead>
        <tr>
          <th scope="col" class="head-note">
            ${({ draws }) => (draws.made > 0 ? result.tableHead : result.tableHeadChosen)}
          </th>
          ${list(compared, head)}
        </tr>
      </thead>
      <tbody>
        ${list(({ table }) => table.rows, row)}
      </tbody>
    </table>
  </section>`;
}
