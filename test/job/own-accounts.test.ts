import { withOwnAccounts } from '../../src/job/own-accounts';

const split = { h: 0.55, v: 0.2, accepted: true };

test('accepted shares of the accounts are assumptions of every scenario, after what the user has said', () => {
  expect(withOwnAccounts({ schema: 1 }, split).assumptions).toEqual({ h: 0.55, v: 0.2 });
  expect(withOwnAccounts({ schema: 1, assumptions: { v: 0.1, g: 0.01 } }, split).assumptions).toEqual({
    h: 0.55,
    v: 0.1,
    g: 0.01,
  });
});

test('shares that nobody has accepted change nothing', () => {
  expect(withOwnAccounts({ schema: 1 }, { ...split, accepted: false })).toEqual({ schema: 1 });
  expect(withOwnAccounts({ schema: 1 }, undefined)).toEqual({ schema: 1 });
});
