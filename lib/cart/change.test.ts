import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { someone, stock } from '@/e2e/fixtures/goods';
import type { CartView } from './cart';
import { applyOptimistic, type CartChange, mergeChanges } from './change';
import { applyMutations } from './commands';
import { getCart } from './queries';

const VARIANTS = { cup: 100, rare: 3, gone: 0 };
let people = 0;

beforeAll(async () => {
  await freshDatabase();
  for (const [id, pieces] of Object.entries(VARIANTS)) await stock({ id, variants: [{ id, stock: pieces }] });
});
afterAll(async () => {
  vi.useRealTimers();
  await dropDatabase();
});

const changeOf = (variantId: fc.Arbitrary<string>): fc.Arbitrary<CartChange> =>
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), variantId, quantity: fc.integer({ min: 1, max: 20 }) }),
    fc.record({
      kind: fc.constant('set' as const),
      variantId,
      quantity: fc.integer({ min: 0, max: 20 }),
      saved: fc.boolean(),
    }),
  );
const clicksOn = (...ids: string[]) => fc.array(changeOf(fc.constantFrom(...ids)), { minLength: 1, maxLength: 14 });
const clicks = clicksOn('cup', 'rare', 'gone');

const numbered = (changes: CartChange[]) => changes.map((one, index) => ({ sequence: index + 1, change: one }));
const newcomer = () => someone(`changes-${++people}`);

/** What people see of a cart; places are compared as an order, not as a time. */
const seen = ({ lines, saved, removed, totals, count }: CartView) => ({
  lines: lines.map(({ variantId, quantity, lineTotal, changes }) => ({ variantId, quantity, lineTotal, changes })),
  saved: saved.map(({ variantId, quantity }) => ({ variantId, quantity })),
  removed: removed
    .map(({ variantId, wanted, saved }) => ({ variantId, wanted, saved }))
    .sort((a, b) => a.variantId.localeCompare(b.variantId)),
  totals,
  count,
});

it('merged changes end in the same cart as every single one', async () => {
  await fc.assert(
    fc.asyncProperty(clicks, async (history) => {
      const [each, together] = [await newcomer(), await newcomer()];
      const merged: CartChange[] = [];
      for (const next of history) {
        const last = merged.at(-1);
        const one = last && mergeChanges(last, next);
        merged.splice(one ? -1 : merged.length, one ? 1 : 0, one ?? next);
      }
      for (const [index, one] of history.entries()) {
        await applyMutations(each, { clientId: `w${index}`, changes: [{ sequence: 1, change: one }] }, 'en');
      }
      await applyMutations(together, { clientId: 'w', changes: numbered(merged) }, 'en');
      expect(seen(await getCart(together, 'en'))).toEqual(seen(await getCart(each, 'en')));
    }),
    { numRuns: 25 },
  );
});

it('what a click shows at once is what the shop answers', async () => {
  await fc.assert(
    fc.asyncProperty(clicksOn('cup', 'rare'), async (history) => {
      const owner = await newcomer();
      // The page knows the goods it shows, so each stands in the cart once, in an order that is known.
      await applyMutations(
        owner,
        {
          clientId: 'before',
          changes: numbered(['cup', 'rare'].map((id) => ({ kind: 'set', variantId: id, quantity: 1, saved: false }))),
        },
        'en',
      );
      let shown = await getCart(owner, 'en');
      for (const [index, one] of history.entries()) {
        shown = applyOptimistic(shown, one, 8e15 + index);
        await applyMutations(owner, { clientId: 'w', changes: [{ sequence: index + 1, change: one }] }, 'en');
      }
      expect(seen(shown)).toEqual(seen(await getCart(owner, 'en')));
    }),
    { numRuns: 40 },
  );
});

it('a request that comes twice, or after a later one that repeats it, changes nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(clicks, fc.nat(13), async (history, upTo) => {
      const [once, twice] = [await newcomer(), await newcomer()];
      const all = numbered(history);
      await applyMutations(once, { clientId: 'w', changes: all }, 'en');
      await applyMutations(twice, { clientId: 'w', changes: all }, 'en');
      const late = await applyMutations(twice, { clientId: 'w', changes: all.slice(0, upTo + 1) }, 'en');
      expect(late.outcomes).toEqual([]);
      expect(seen(await getCart(twice, 'en'))).toEqual(seen(await getCart(once, 'en')));
    }),
    { numRuns: 15 },
  );
});
