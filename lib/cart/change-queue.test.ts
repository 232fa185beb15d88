import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CartChange } from './change';
import { changeQueue, type MutationBatch, type SendResult } from './change-queue';

type Sent = MutationBatch & { last: boolean };

/** A browser whose time stands still until it is told to go on, and a shop that answers when and how it is told. */
function world() {
  const sent: Sent[] = [];
  const answers: ((delivery: SendResult<string>) => void)[] = [];
  let kept: MutationBatch[] = [];
  let timers: { work: () => void; inMs: number }[] = [];
  return {
    sent,
    kept: () => kept,
    waits: () => timers.map(({ inMs }) => inMs),
    /** Time goes on until whatever was put off is due. */
    pass: () => {
      const due = timers;
      timers = [];
      for (const { work } of due) work();
    },
    answer: async (kind: SendResult<string>['kind'] = 'done') => {
      answers.shift()?.(kind === 'done' ? { kind, answer: 'thanks' } : { kind });
      await new Promise((resolve) => setImmediate(resolve));
    },
    browser: {
      clientId: 'this-page',
      send: (batch: MutationBatch, last?: 'last') => {
        sent.push({ ...structuredClone(batch), last: last !== undefined });
        return new Promise<SendResult<string>>((resolve) => answers.push(resolve));
      },
      keep: (batches: MutationBatch[]) => {
        kept = structuredClone(batches);
      },
      told: () => undefined,
      later: (work: () => void, inMs: number) => {
        const timer = { work, inMs };
        timers.push(timer);
        return timer;
      },
      forget: (timer: unknown) => {
        timers = timers.filter((one) => one !== timer);
      },
    },
  };
}

const more = (quantity = 1): CartChange => ({ kind: 'add', variantId: 'cup', quantity });
const set = (quantity: number): CartChange => ({ kind: 'set', variantId: 'cup', quantity, saved: false });

describe('fifty clicks', () => {
  it('are two requests: the first at once, the others together when the clicking is over', async () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    for (let clicks = 1; clicks <= 50; clicks++) queue.push(set(Math.min(20, clicks)));
    expect(shop.sent).toHaveLength(1);
    await shop.answer();
    shop.pass();
    await shop.answer();
    shop.pass();
    expect(shop.sent.map(({ changes }) => changes.map(({ change }) => change))).toEqual([[set(1)], [set(20)]]);
    expect(queue.pending()).toEqual([]);
    expect(shop.kept()).toEqual([]);
  });
});

describe('a change that got no answer', () => {
  it('is sent again under its number, later and later, together with what came since', async () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    queue.push(more());
    await shop.answer('failed');
    queue.push(more(3));
    expect(shop.sent).toHaveLength(1);
    expect(shop.waits()).toEqual([1000]);
    shop.pass();
    await shop.answer('failed');
    expect(shop.waits()).toEqual([2000]);
    expect(shop.sent[1]?.changes).toEqual([
      { sequence: 1, change: more() },
      { sequence: 2, change: more(3) },
    ]);
    expect(shop.kept()).toEqual([{ clientId: 'this-page', changes: shop.sent[1]?.changes }]);
  });

  it('is given up when the shop refuses it', async () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    queue.push(more());
    await shop.answer('refused');
    expect(queue.pending()).toEqual([]);
  });

  it('goes first after a reload, under the name of the page it came from', async () => {
    const shop = world();
    const old: MutationBatch = { clientId: 'the-page-before', changes: [{ sequence: 7, change: more() }] };
    const queue = changeQueue(shop.browser, [old]);
    queue.push(set(2));
    shop.pass();
    expect(shop.sent[0]).toMatchObject(old);
    expect(shop.kept()).toHaveLength(2);
    await shop.answer();
    shop.pass();
    expect(shop.sent[1]).toMatchObject({ clientId: 'this-page', changes: [{ sequence: 1, change: set(2) }] });
  });
});

describe('a page that is left', () => {
  it('sends everything that is not confirmed, without waiting', () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    queue.push(more());
    queue.push(set(4));
    queue.flush();
    expect(shop.sent.at(-1)).toMatchObject({ last: true, changes: [{ change: more() }, { change: set(4) }] });
    queue.flush();
    expect(shop.sent).toHaveLength(2);
  });
});

describe('somebody who wants to go on', () => {
  it('goes on as soon as the shop has what was on its way, and what was changed meanwhile', async () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    queue.push(set(2));
    queue.push(set(3));
    const emptied = queue.empty();
    await shop.answer();
    expect(shop.sent.map(({ changes }) => changes)).toEqual([
      [{ sequence: 1, change: set(2) }],
      [{ sequence: 2, change: set(3) }],
    ]);
    await shop.answer();
    expect(await emptied).toBe(true);
    expect(queue.pending()).toEqual([]);
  });

  it('is told when the shop cannot be reached, after one more try', async () => {
    const shop = world();
    const queue = changeQueue(shop.browser);
    queue.push(set(2));
    const emptied = queue.empty();
    await shop.answer('failed');
    await shop.answer('failed');
    expect(await emptied).toBe(false);
    expect(queue.pending()).toEqual([set(2)]);
    const again = queue.empty();
    await shop.answer();
    expect(await again).toBe(true);
  });
});

it('whatever happens on the way, every change arrives, and in the order of intent', async () => {
  const click = fc.record({ kind: fc.constant('click' as const), quantity: fc.integer({ min: 0, max: 20 }) });
  const luck = fc.record({ kind: fc.constantFrom('done' as const, 'failed' as const, 'pass' as const) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(click, luck), { maxLength: 40 }), async (history) => {
      const shop = world();
      const queue = changeQueue(shop.browser);
      let wanted = 0;
      for (const step of history) {
        if (step.kind === 'click') {
          wanted = step.quantity;
          queue.push(set(wanted));
        } else if (step.kind === 'pass') shop.pass();
        else await shop.answer(step.kind);
      }
      for (let patience = 0; queue.pending().length > 0 && patience < 200; patience++) {
        shop.pass();
        await shop.answer();
      }
      const arrived = new Map(shop.sent.flatMap(({ changes }) => changes.map((one) => [one.sequence, one.change])));
      const last = [...arrived.keys()].sort((a, b) => a - b).at(-1);
      expect(last === undefined ? 0 : arrived.get(last)?.quantity).toBe(wanted);
      expect(shop.kept()).toEqual([]);
    }),
  );
});
