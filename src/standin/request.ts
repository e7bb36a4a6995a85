import { apiSetOf } from './api-sets';
import { ExcelError, refusal, unplayed } from './errors';
import { ExcelNode, type AnyNode, type ExcelType } from './excel-type';
import type { Host } from './host';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';

/** Carries out one request: actions in order until one fails; what was done before it stays done. */
export class RequestRun {
  private readonly found = new Map<number, AnyNode | null>();
  private readonly answer: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  /** `failAt` fails before the n-th action (from 0) with a code. */
  run(failAt?: { readonly action: number; readonly code: string }): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (failAt?.action === index) throw refusal(failAt.code);
        this.act(action);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        this.answer.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? this.location(action),
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
          ActionIndex: index,
        };
        return this.answer;
      }
    }
    return this.answer;
  }

  private act(action: Action): void {
    switch (action.ActionType) {
      case actionTypes.instantiate: {
        const made = this.object(action.ObjectPathId);
        this.result(action, made && this.host.identityOf(made));
        return;
      }
      case actionTypes.query: {
        const made = this.object(action.ObjectPathId);
        this.result(action, made && this.queried(made, action));
        return;
      }
      case actionTypes.method: {
        const made = this.object(action.ObjectPathId);
        // The library asks to keep whatever it was given, also where it was given nothing.
        if (!made && action.Name === '_KeepReference') return this.result(action, null);
        if (!made) throw refusal('InvalidOperation');
        const value = this.call(made, action.Name ?? '', action.ArgumentInfo);
        this.result(action, value instanceof ExcelNode ? this.host.identityOf(value as AnyNode) : (value ?? null));
        return;
      }
      case actionTypes.set: {
        const made = this.object(action.ObjectPathId);
        // Setting a property of an object that is not there does nothing in Excel; here it would hide a mistake.
        if (!made) throw refusal('InvalidOperation');
        this.assign(made, action.Name ?? '', this.inputs(action.ArgumentInfo)[0]);
        return;
      }
      case actionTypes.trace:
        this.answer.TraceIds.push(action.Id);
        this.result(action, null);
        return;
      default:
        throw unplayed(`action type ${action.ActionType}`);
    }
  }

  private result({ Id }: Action, value: unknown): void {
    this.answer.Results.push({ ActionId: Id, Value: value });
  }

  /** The object a path leads to, found once per request; null where it leads to none. */
  private object(id: number): AnyNode | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw refusal('InvalidArgument', `object path ${id}`);
    const made = this.resolve(path);
    this.found.set(id, made);
    return made;
  }

  private resolve(path: ObjectPath): AnyNode | null {
    const { ObjectPathType: kind, Name: name = '' } = path;
    if (kind === pathTypes.nothing) return null;
    if (kind === pathTypes.global) return this.host.workbookNode;
    if (kind === pathTypes.newObject) return this.host.newObject(name);
    if (kind === pathTypes.reference) return this.host.referenced(String(this.inputs(path.ArgumentInfo)[0] ?? name));
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (kind === pathTypes.property) return this.child(parent, name);
    if (kind === pathTypes.indexer) {
      const { index } = parent.type;
      if (!index) throw unplayed(`${parent.type.name}.getItem`);
      return index(parent.target, this.inputs(path.ArgumentInfo)[0] as never, { host: this.host });
    }
    if (kind !== pathTypes.method) throw unplayed(`object path type ${kind}`);
    const value = this.call(parent, name, path.ArgumentInfo);
    if (value !== null && !(value instanceof ExcelNode))
      throw unplayed(`${parent.type.name}.${memberName(name)} as an object`);
    return value as AnyNode | null;
  }

  private child(parent: AnyNode, wireName: string): AnyNode | null {
    const name = memberName(wireName);
    const open = parent.type.objects?.[name];
    if (!open) throw unplayed(`${parent.type.name}.${name}`);
    this.gate(parent.type, name);
    return open(parent.target, { host: this.host });
  }

  private call(made: AnyNode, wireName: string, argument: ArgumentInfo | undefined): unknown {
    const name = memberName(wireName);
    const { methods, index } = made.type;
    const method = methods?.[name];
    this.gate(made.type, name);
    if (method) return method(made.target, this.inputs(argument) as readonly never[], { host: this.host });
    if (name === '_KeepReference' || name === '_RemoveReference') return null;
    if (name === 'getItem' && index) return index(made.target, this.inputs(argument)[0] as never, { host: this.host });
    throw unplayed(`${made.type.name}.${name}`);
  }

  private assign(made: AnyNode, wireName: string, value: unknown): void {
    const name = memberName(wireName);
    const member = made.type.scalars?.[name];
    if (!member) throw unplayed(`${made.type.name}.${name}`);
    this.gate(made.type, name);
    if (!member.set) throw refusal('InvalidOperation', `${made.type.name}.${name}`);
    member.set(made.target, value as never, { host: this.host });
  }

  /** Inputs with the objects that are passed by their path. */
  private inputs(argument: ArgumentInfo | undefined): readonly unknown[] {
    const list = argument?.Arguments ?? [];
    const referenced = argument?.ReferencedObjectPathIds;
    if (!referenced) return list;
    return list.map((input, index) => {
      const path = referenced[index];
      return typeof path === 'number' && path !== 0 ? this.object(path) : input;
    });
  }

  /** What was asked for of an object. */
  private queried(made: AnyNode, { QueryInfo: query }: Action): unknown {
    const wanted = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
    const skip = query?.Skip ?? 0;
    return this.loaded(made, wanted, query?.Top === undefined ? [skip, Infinity] : [skip, skip + query.Top]);
  }

  private loaded(made: AnyNode, wanted: readonly string[], page: readonly [number, number]): unknown {
    const { type, target } = made;
    const answer = this.host.identityOf(made);
    const call = { host: this.host };
    const deeper = new Map<string, string[]>();
    for (const path of wanted) {
      const [first = '', ...rest] = path.split('/');
      const name = memberName(first.charAt(0).toUpperCase() + first.slice(1));
      if (type.items && (first.toLowerCase() === 'items' || !(name in (type.scalars ?? {})))) {
        const list = deeper.get('items') ?? [];
        deeper.set('items', list);
        const inner = first.toLowerCase() === 'items' ? rest.join('/') : path;
        if (inner !== '') list.push(inner);
        else list.push(...Object.keys(this.itemScalars(made)));
      } else if (rest.length > 0 || (type.objects && name in type.objects)) {
        const list = deeper.get(name) ?? [];
        deeper.set(name, list);
        if (rest.length > 0) list.push(rest.join('/'));
        else list.push('*');
      } else if (name === '*' || first === '$none') {
        if (name === '*') Object.assign(answer, this.everything(made));
      } else {
        const member = type.scalars?.[name];
        if (!member?.get) throw unplayed(`loading ${type.name}.${name}`);
        this.gate(type, name);
        answer[wireName(name)] = member.get(target, call) ?? null;
      }
    }
    if (type.items && (wanted.length === 0 || deeper.has('items'))) {
      const inner = deeper.get('items') ?? [];
      const names = wanted.length === 0 ? ['*'] : inner;
      answer['_Items'] = type
        .items(target, call)
        .slice(page[0], page[1])
        .map((item) => this.loaded(item, names, [0, Infinity]));
    } else if (wanted.length === 0) Object.assign(answer, this.everything(made));
    for (const [name, inner] of deeper) {
      if (name === 'items') continue;
      const child = this.child(made, wireName(name));
      answer[wireName(name)] = child && this.loaded(child, inner, [0, Infinity]);
    }
    return answer;
  }

  /** Every value of an object that belongs to the sets in force. */
  private everything(made: AnyNode): Record<string, unknown> {
    const entries = Object.entries(made.type.scalars ?? {}).flatMap(([name, member]) =>
      member.get && this.host.supports(apiSetOf(made.type.name, name))
        ? [[wireName(name), member.get(made.target, { host: this.host }) ?? null] as const]
        : [],
    );
    return Object.fromEntries(entries);
  }

  private itemScalars(made: AnyNode): Readonly<Record<string, unknown>> {
    const first = made.type.items?.(made.target, { host: this.host })[0];
    return first?.type.scalars ?? {};
  }

  private gate(type: ExcelType<never>, name: string): void {
    const needed = apiSetOf(type.name, name);
    if (!this.host.supports(needed)) {
      throw refusal('ApiNotFound', `${type.name}.${name} needs ExcelApi ${needed ?? ''}.`);
    }
  }

  private location({ ObjectPathId, Name }: Action): string {
    const path = this.body.ObjectPaths[String(ObjectPathId)];
    const made = this.found.get(ObjectPathId);
    if (made && Name) return `${made.type.name}.${memberName(Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === pathTypes.indexer ? 'getItem' : memberName(path?.Name ?? '');
    return parent ? `${parent.type.name}.${member}` : member;
  }
}

/** Wire names that are not simply the member's own with a capital. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['Gridlines', 'showGridlines'],
  ['Headings', 'showHeadings'],
]);

/** The member an add-in means by a wire name. */
function memberName(wire: string): string {
  if (wire.startsWith('_')) return wire;
  return spellings.get(wire) ?? wire.charAt(0).toLowerCase() + wire.slice(1);
}

function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
