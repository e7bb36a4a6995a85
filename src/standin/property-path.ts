import { unplayed } from './errors';
import type { AnyNode, Call, ExcelType } from './excel-type';

/** Members reached without a message need no host: none of the plain look's does. */
const alone = {} as Call;

/** A property by name, or those below it that an options object asks for. */
export function readProperty<Target>(type: ExcelType<Target>, target: Target, name: string, asked: unknown): unknown {
  const member = type.scalars?.[name];
  if (member?.get) return member.get(target, alone);
  const open = below(type, target, name);
  if (typeof asked !== 'object' || asked === null) throw unplayed(`${type.name}.${name} as a whole`);
  return Object.fromEntries(
    Object.entries(asked).flatMap(([inner, wish]) =>
      wish === false || wish === undefined ? [] : [[inner, readProperty(open.type, open.target as never, inner, wish)]],
    ),
  );
}

/** Sets a property, or those below it that an object names; borders are named by their edge. */
export function writeProperty<Target>(type: ExcelType<Target>, target: Target, name: string, value: unknown): void {
  const member = type.scalars?.[name];
  if (member?.set) {
    member.set(target, value as never, alone);
    return;
  }
  const open = below(type, target, name);
  for (const [inner, one] of Object.entries(value as Record<string, unknown>)) {
    if (one === undefined) continue;
    if (open.type.index) {
      const edges: Readonly<Record<string, string>> = {
        top: 'EdgeTop',
        bottom: 'EdgeBottom',
        left: 'EdgeLeft',
        right: 'EdgeRight',
        horizontal: 'InsideHorizontal',
        vertical: 'InsideVertical',
      };
      const item = open.type.index(open.target, (edges[inner] ?? inner) as never, alone);
      const sides = Object.entries(one as Record<string, unknown>);
      // The kind of line first: a colour alone draws a line of its own.
      sides.sort(([left], [right]) => order.indexOf(left) - order.indexOf(right));
      for (const [side, wish] of sides) writeProperty(item.type, item.target as never, side, wish);
    } else writeProperty(open.type, open.target as never, inner, one);
  }
}

const order = ['style', 'weight', 'color'];

function below<Target>(type: ExcelType<Target>, target: Target, name: string): AnyNode {
  const made = type.objects?.[name]?.(target, alone);
  if (!made) throw unplayed(`${type.name}.${name}`);
  return made;
}
