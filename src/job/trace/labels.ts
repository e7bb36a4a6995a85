import { roles } from '../../report/layout';
import { numberAt, textAt, type TracedPlace } from './traced-sheets';

/** Rows of headings that say what a column holds: scenario, its model, what is shown of it. */
const mostHeadings = 3;
/** Columns that a scenario's heading runs over, to the right of its first. */
const headingWidth = 3;

/** The heading over a cell, or the one to its left that runs over it. */
function headingAt({ sheet, row, column }: TracedPlace): string {
  for (let left = column; left > 0 && left >= column - headingWidth; left -= 1) {
    const text = textAt({ sheet, row, column: left });
    if (text !== '') return text;
  }
  return '';
}

/** Words that say what a figure is: first in its row, and above it in its column; numbers and other figures are passed. */
export function labelsOf(place: TracedPlace): readonly string[] {
  const { sheet, row, column } = place;
  const labels: string[] = [];
  for (let left = 0; left < column; left += 1) {
    const text = textAt({ sheet, row, column: left });
    if (text !== '' && text !== '–') {
      labels.push(text);
      break;
    }
  }
  const headings: string[] = [];
  for (let above = row - 1; above >= 0; above -= 1) {
    const text =
      headings.length === 0 ? textAt({ sheet, row: above, column }) : headingAt({ sheet, row: above, column });
    if (text !== '' && text !== '–') headings.unshift(text);
    else if (headings.length > 0) break;
    // Text has a title over it; what stands above that are other texts.
    if (headings.length === mostHeadings || (headings.length > 0 && numberAt(place) === undefined)) break;
  }
  // A section's name stands alone in the first column above the row's own label.
  for (let above = row - 1; above >= 0 && sheet.role === roles.comparison; above -= 1) {
    const text = textAt({ sheet, row: above, column: 0 });
    if (text !== '' && sheet.valueAt(above, 1).kind === 'empty') {
      labels.unshift(text);
      break;
    }
  }
  if (headings.length > 0) labels.push(headings.join(', '));
  return labels;
}
