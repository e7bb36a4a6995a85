import { repeat, type CaptureType, type ViewTemplate } from '@microsoft/fast-element';

/** A part of the page for every item of a list; items are put into the elements that stand there, in order. */
export function list<Source, Item>(
  items: (source: Source) => readonly Item[],
  template: ViewTemplate<Item>,
): CaptureType<Source> {
  return repeat<Source, readonly Item[]>(items, template);
}

/**
 * A part of the page for a value that may be missing: drawn while it is there, and drawn from the value itself, so that
 * nothing inside ever asks for what is gone. A new value is put into the elements that stand there, which keep focus.
 */
export function present<Source, Value>(
  value: (source: Source) => Value | undefined | null,
  template: ViewTemplate<Value>,
): CaptureType<Source> {
  return list<Source, Value>((source) => {
    const found = value(source);
    return found === undefined || found === null ? [] : [found];
  }, template);
}

/** A part of the page that is there or not. */
export function shown<Source>(
  condition: (source: Source) => boolean,
  template: ViewTemplate<Source>,
): CaptureType<Source> {
  return list<Source, Source>((source) => (condition(source) ? [source] : []), template);
}
