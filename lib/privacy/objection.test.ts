import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db/client';
import { challenges } from '@/db/schema/account';
import { cartLines } from '@/db/schema/cart';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { OBJECTIONABLE, objectToSecurity } from './objection';

beforeAll(freshDatabase);
afterAll(dropDatabase);

it('an objection deletes what rests on a legitimate interest, of this person and of nothing else', async () => {
  const [ann, bob] = [await canaryPerson('ann'), await canaryPerson('bob')];
  const codesOf = ({ ids }: typeof ann) => db.$count(challenges, eq(challenges.emailIdentifierId, ids.email));
  expect(OBJECTIONABLE.map(({ id }) => id)).toContain('codes');
  const before = await codesOf(bob);
  expect(await codesOf(ann)).toBeGreaterThan(0);
  expect(await objectToSecurity(ann.identifierIds)).toBeGreaterThan(0);
  expect(await codesOf(ann)).toBe(0);
  expect(await codesOf(bob)).toBe(before);
  expect(await db.$count(cartLines, eq(cartLines.identifierId, ann.ids.visitor))).toBeGreaterThan(0);
  expect(await objectToSecurity(ann.identifierIds), 'again').toBe(0);
});
