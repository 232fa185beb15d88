import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import type { ConsentState } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { answerPurpose } from '@/lib/consent/commands';
import type { Purpose } from '@/lib/consent/rules';
import type { ShopperScope } from '@/lib/identity/shopper';
import { HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import type { RecommendationIndex } from './assortment';
import { dismiss, forgetEvent, forgetSubject, recordEvent, stopPersonalization, undoDismissal } from './commands';
import { pickShelves } from './pick-shelves';
import { getAllowance, getInterests, listDismissals } from './queries';
import { readRecommendationIndex } from './recommendation-index';
import type { PersonalPage } from './view';

let shop: RecommendationIndex;
let owner: ShopperScope;

async function somebody(): Promise<ShopperScope> {
  const id = newId();
  const seen = { firstSeenAt: now(), lastSeenAt: now() };
  await transaction(async (tx) => {
    await tx.insert(identifiers).values({ id, kind: 'visitor', lookup: id, ...seen });
  });
  return { writeId: id, readIds: [id] };
}

const answer = (who: ShopperScope, purpose: Purpose, state: ConsentState) =>
  answerPurpose(who, { purpose, state, method: 'switch', surface: '/privacy', wording });
const epochOf = async (who: ShopperScope) => (await getAllowance(who)).epoch;
const look = async (who: ShopperScope, productId: string) =>
  recordEvent(who, { kind: 'viewed', productId }, await epochOf(who));
const countEvents = (who: ShopperScope) => db.$count(events, eq(events.identifierId, who.writeId));
const interestsOf = async (who: ShopperScope | null) => getInterests(who, await getAllowance(who));
const shelvesOf = async (who: ShopperScope | null, page: PersonalPage = 'home') => {
  const interests = await interestsOf(who);
  return interests ? pickShelves(shop, interests, page, now()) : [];
};
const shownOf = async (who: ShopperScope) =>
  (await shelvesOf(who)).flatMap(({ picks }) => picks.map(({ productId }) => productId));

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
  shop = await readRecommendationIndex();
});
afterAll(dropDatabase);
beforeEach(async () => {
  owner = await somebody();
});

describe('recording what a person does', () => {
  it('leaves no row without consent', async () => {
    expect(await look(owner, 'halden-uno')).toBe(false);
    await answer(owner, 'personalization', 'refused');
    expect(await look(owner, 'halden-uno')).toBe(false);
    expect(await countEvents(owner)).toBe(0);
  });

  it('leaves no row for a page that is older than the last change of mind', async () => {
    await answer(owner, 'personalization', 'given');
    const old = await epochOf(owner);
    await answer(owner, 'personalization', 'withdrawn');
    await answer(owner, 'personalization', 'given');
    expect(await recordEvent(owner, { kind: 'viewed', productId: 'halden-uno' }, old)).toBe(false);
    expect(await look(owner, 'halden-uno')).toBe(true);
  });

  it('does not count a reload as another view', async () => {
    await answer(owner, 'personalization', 'given');
    expect(await look(owner, 'halden-uno')).toBe(true);
    expect(await look(owner, 'halden-uno')).toBe(false);
    expect(await look(owner, 'halden-duo')).toBe(true);
    expect(await look(owner, 'halden-uno')).toBe(true);
  });

  it('takes no product that the shop does not sell', async () => {
    await answer(owner, 'personalization', 'given');
    expect(await look(owner, 'no-such-thing')).toBe(false);
  });
});

describe('shelves', () => {
  it('do not exist without consent', async () => {
    expect(await shelvesOf(owner)).toEqual([]);
    expect(await shelvesOf(null)).toEqual([]);
  });

  it('are gone, and what they were made of with them, in the answer after a withdrawal', async () => {
    await answer(owner, 'personalization', 'given');
    await look(owner, 'halden-uno');
    expect(await shownOf(owner)).toContain('halden-uno');
    await stopPersonalization(owner, 'en');
    expect(await shelvesOf(owner)).toEqual([]);
    expect(await countEvents(owner)).toBe(0);
    expect((await getAllowance(owner)).records).toBe(false);
  });

  it('forget the last visit unless the person also allowed a profile', async () => {
    await answer(owner, 'personalization', 'given');
    await look(owner, 'halden-uno');
    await transaction(async (tx) => {
      await tx
        .update(events)
        .set({ at: shift(now(), -5 * HOUR_IN_MS) })
        .where(eq(events.identifierId, owner.writeId));
    });
    expect((await interestsOf(owner))?.viewed).toEqual([]);
    await answer(owner, 'profile', 'given');
    expect((await interestsOf(owner))?.viewed.map(({ productId }) => productId)).toEqual(['halden-uno']);
  });

  it('use what other identifiers remember only with a profile, and never their consent', async () => {
    const earlier = await somebody();
    await answer(earlier, 'personalization', 'given');
    await answer(earlier, 'profile', 'given');
    await look(earlier, 'halden-uno');
    const account: ShopperScope = { writeId: owner.writeId, readIds: [owner.writeId, earlier.writeId] };
    expect(await interestsOf(account)).toBeNull();
    await answer(account, 'personalization', 'given');
    expect((await interestsOf(account))?.viewed).toEqual([]);
    await answer(account, 'profile', 'given');
    expect((await interestsOf(account))?.viewed).toHaveLength(1);
  });

  it('show no coffee machine to somebody who has bought one, but what goes with it', async () => {
    await answer(owner, 'personalization', 'given');
    await look(owner, 'halden-duo');
    await recordEvent(owner, { kind: 'bought', productId: 'halden-uno' }, await epochOf(owner));
    const shown = (await shownOf(owner)).map((id) => shop.products.get(id)?.category);
    expect(shown.filter((category) => category?.startsWith('coffee/machines'))).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
    const inCart = await shelvesOf(owner, 'cart');
    expect(inCart.map(({ place }) => place)).toContain('goes-with');
  });
});

describe('one thing less', () => {
  beforeEach(async () => {
    await answer(owner, 'personalization', 'given');
    await look(owner, 'halden-uno');
  });

  it('"not for me" takes effect at once and can be undone', async () => {
    const subject = { subjectKind: 'product', subjectId: 'halden-uno' } as const;
    await dismiss(owner, subject);
    await dismiss(owner, subject);
    expect(await listDismissals(owner)).toHaveLength(1);
    expect(await shownOf(owner)).not.toContain('halden-uno');
    await undoDismissal(owner, subject);
    expect(await shownOf(owner)).toContain('halden-uno');
  });

  it('a forgotten view is gone; nobody else can forget it', async () => {
    const [event] = await db.select().from(events).where(eq(events.identifierId, owner.writeId));
    await forgetEvent(await somebody(), event?.id ?? '');
    expect(await countEvents(owner)).toBe(1);
    await forgetEvent(owner, event?.id ?? '');
    expect(await countEvents(owner)).toBe(0);
  });

  it('a forgotten search is gone wherever the person may see it', async () => {
    await recordEvent(owner, { kind: 'searched', query: 'Kettle' }, await epochOf(owner));
    await forgetSubject(owner, { query: 'kettle' });
    expect((await interestsOf(owner))?.searched).toEqual([]);
  });
});
const wording = { locale: 'en', text: 'Words on a screen.' } as const;
