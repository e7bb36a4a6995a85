import type { PlannedChart } from '../../report/plan';
import { foreignAnchor, placeOf, shown } from './drawing-part';
import { officeRelationships } from './relationships';
import { appending, attributeSet, removal, spliced, type Splice } from './splice';
import { readXml, type XmlElement } from './xml-tree';
import type { PartText } from './xml-text';

/** A chart in a drawing: the anchor that holds it, and the relationship that leads to its part. */
interface DrawnChart {
  readonly anchor: XmlElement;
  readonly properties: XmlElement;
  readonly relationship: string;
}

/** A drawing written again: its text, and which relationship leads to which of our charts. */
export interface MergedDrawing {
  readonly text: string;
  /** By name of the chart; a chart without one is new and comes with the next of `fresh`. */
  readonly relationships: ReadonlyMap<string, string>;
  /** Relationships of charts of ours that are no longer planned. */
  readonly gone: readonly string[];
  /** Whether anything is left in it. */
  readonly empty: boolean;
}

/**
 * Our charts in a drawing that may hold other people's too. Ours are known by their names; a place or size a person gave
 * one stays, others move where the plan has them. `base` is where each was placed last time, by name, undefined where that
 * can no longer be told; `fresh` gives a relationship id for a chart that is not there.
 */
export function mergedDrawing(
  part: PartText,
  charts: readonly PlannedChart[],
  base: ReadonlyMap<string, string | undefined>,
  fresh: (chart: PlannedChart) => string,
): MergedDrawing {
  const root = readXml(part);
  const drawn = drawnCharts(root, new Set([...base.keys(), ...charts.map(({ name }) => name)]));
  const splices: Splice[] = [];
  const relationships = new Map<string, string>();
  let highest = Math.max(1, ...identifiers(root));
  let added = '';
  for (const chart of charts) {
    const now = drawn.get(chart.name);
    drawn.delete(chart.name);
    if (!now) {
      const relationship = fresh(chart);
      relationships.set(chart.name, relationship);
      added += foreignAnchor(chart, ++highest, relationship);
      continue;
    }
    relationships.set(chart.name, now.relationship);
    const before = base.get(chart.name);
    const mine = placeOf(chart);
    if (mine === before || (before !== undefined && !startsAt(now.anchor, before))) {
      const said = shown(chart.alternative);
      if (now.properties.attributes.descr === said) continue;
      splices.push(attributeSet(part.text, now.properties, 'descr', said));
    } else {
      const id = Number(now.properties.attributes.id ?? ++highest);
      const { start, end } = now.anchor;
      splices.push({ start, end, text: foreignAnchor(chart, id, now.relationship) });
    }
  }
  for (const { anchor } of drawn.values()) splices.push(removal(anchor));
  if (added !== '') splices.push(appending(part.text, root, added));
  return {
    text: spliced(part.text, splices),
    relationships,
    gone: [...drawn.values()].map(({ relationship }) => relationship),
    empty: root.children.length === drawn.size && added === '',
  };
}

/** Anchors that hold something else than charts of these names. */
export function foreignAnchors(part: PartText, names: ReadonlySet<string>): number {
  const root = readXml(part);
  return root.children.length - drawnCharts(root, names).size;
}

/** The relationships of the charts that have one of these names. */
export function ownChartRelationships(part: PartText, names: ReadonlySet<string>): readonly string[] {
  return [...drawnCharts(readXml(part), names).values()].map(({ relationship }) => relationship);
}

/** The first chart of each name; a further one is a person's copy. */
function drawnCharts(root: XmlElement, names: ReadonlySet<string>): Map<string, DrawnChart> {
  const found = new Map<string, DrawnChart>();
  for (const anchor of root.children) {
    const inside = descendants(anchor);
    const properties = inside.find((element) => element.name === 'cNvPr');
    const name = properties?.attributes.name ?? '';
    const chart = inside.find((element) => element.name === 'chart');
    const relationship = chart?.qualified[`{${officeRelationships}}id`];
    if (!properties || relationship === undefined || !names.has(name) || found.has(name)) continue;
    found.set(name, { anchor, properties, relationship });
  }
  return found;
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((one) => [one, ...descendants(one)]);
}

function identifiers(root: XmlElement): readonly number[] {
  const numbers = descendants(root).map(({ name, attributes }) => (name === 'cNvPr' ? Number(attributes.id) : 0));
  return numbers.filter((number) => Number.isFinite(number));
}

/** Whether an anchor begins in the cell that a place names. */
function startsAt(anchor: XmlElement, place: string): boolean {
  const from = anchor.children.find((element) => element.name === 'from');
  const number = (name: string) => Number(from?.children.find((element) => element.name === name)?.text ?? NaN);
  const [left, top] = place.split(' ').map(Number);
  return number('col') === left && number('row') === top;
}
