import { numberText, percentText } from '../number-text';

const percent = (share: number): string => percentText('sv', share, 0);
const lines = (count: number): string => (count === 1 ? '1 rad' : `${numberText('sv', count, 0)} rader`);

/** Swedish texts about what the region's own accounts say. */
export const readingAccounts = {
  'reading-cost-split': (values: { h: number; v: number; f: number; lines: number }) =>
    `Era egna konton tyder på att ${percent(values.h)} av kostnaden är halvfast (h), ${percent(values.v)} rörlig (v) och ${percent(values.f)} fast, efter ${lines(values.lines)} i kontoplanen. Antagandena h och v är registrets tills du säger annat. Godkänn kontonas andelar med accept: [reading-cost-split] under reading, eller ändra kontonas slag med accounts.`,
  'reading-cost-split-used': (values: { h: number; v: number; f: number; lines: number }) =>
    `Antagandena h (${percent(values.h)} halvfast) och v (${percent(values.v)} rörlig) kommer från era egna konton, ${lines(values.lines)}; resten, ${percent(values.f)}, är fast.`,
};
