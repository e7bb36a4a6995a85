/** Where the keyboard goes when it leaves the pane. */
export type LeavingWay = 'forwards' | 'backwards' | 'to the sheet';

/** Office.js' numbers for the ways out of a pane: Tab past the last control, before the first, and Ctrl+F6, Esc and F2. */
const ways: Readonly<Record<number, LeavingWay>> = {
  5: 'to the sheet',
  6: 'to the sheet',
  13: 'forwards',
  14: 'backwards',
  15: 'to the sheet',
  16: 'to the sheet',
  17: 'forwards',
  18: 'backwards',
};

/**
 * Office.js takes Tab, Esc, F2 and Ctrl+F6 in the pane and asks its host to move the focus; a host that does not would hold
 * the keyboard captive. This reads such a wish from a message of the frame; undefined where it is another message.
 * @example leavingWay('{"_actionName":"ContextActivationManager_notifyHost","_data":["id",13]}') // 'forwards'
 * @example leavingWay('{"_actionName":"executeMethod"}') // undefined
 */
export function leavingWay(text: unknown): LeavingWay | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const { _actionName: name, _data: data } = JSON.parse(text) as { _actionName?: unknown; _data?: unknown };
    if (name !== 'ContextActivationManager_notifyHost' || !Array.isArray(data)) return undefined;
    return ways[Number(data[1])];
  } catch {
    return undefined;
  }
}
