import { describe, expect, it } from 'vitest';
import type { Shopper } from '@/lib/identity/shopper';
import { subjectOf } from './subject';

const nobody: Shopper = {
  rung: 'visitor',
  assurance: 0,
  owner: null,
  customerId: null,
  visitorId: null,
  firstName: null,
  email: null,
  session: null,
};
const visitor: Shopper = { ...nobody, owner: { writeId: 'v', readIds: ['v'] }, visitorId: 'v', customerId: 'c' };
const email = { identifierId: 'e', address: 'ada@example.com' };

describe('the privacy center shows', () => {
  it('nothing to nobody, and a browser only its own things', () => {
    expect(subjectOf(nobody)).toMatchObject({ status: 'nobody', identifierIds: [] });
    expect(subjectOf(visitor)).toMatchObject({ status: 'visitor', level: 0, identifierIds: ['v'] });
  });

  it('a browser that confirmed an address that address too, but not at the level of orders', () => {
    const contact = subjectOf({ ...visitor, rung: 'contact', assurance: 2, email });
    expect(contact).toMatchObject({ status: 'contact', level: 2, identifierIds: ['v', 'e'] });
  });

  it('whoever is signed in everything that is linked', () => {
    const at = new Date(0);
    const session = { id: 's', accountId: 'x', sharedDevice: false, createdAt: at, lastSeenAt: at };
    const owner = { writeId: 'a', readIds: ['a', 'e', 'v'] };
    const account = subjectOf({ ...visitor, owner, session, email, rung: 'signed-in', assurance: 3 });
    expect(account).toMatchObject({ status: 'account', level: 3, identifierIds: ['a', 'e', 'v'], sessionId: 's' });
  });
});
