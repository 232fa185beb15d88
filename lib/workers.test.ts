import { expect, it } from 'vitest';
import { followUnpaidOrders } from './orders/unpaid/commands';
import { actOnWithdrawals } from './orders/withdrawals/commands';
import { reconcilePayments } from './payments/commands';
import { runRetention } from './privacy/retention';
import { sendMails, WORKERS } from './workers';

// Prevents that work which is written and tested is never done: payments were once settled by nobody.
it('the shop sends mails, settles payments, acts on withdrawals, follows unpaid orders and forgets by itself', () => {
  const works = Object.values(WORKERS).map(({ work }) => work);
  expect(works).toEqual(
    expect.arrayContaining([sendMails, reconcilePayments, actOnWithdrawals, followUnpaidOrders, runRetention]),
  );
});
