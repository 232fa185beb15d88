import { type CartChange, MAX_CHANGES, mergeChanges } from './change';

export type NumberedChange = { sequence: number; change: CartChange };
/** What is sent: the page's own random name, and all that the shop has not confirmed yet. */
export type MutationBatch = { clientId: string; changes: NumberedChange[] };
/** `refused` means that sending it again cannot help. */
export type SendResult<Answer> = { kind: 'done'; answer: Answer } | { kind: 'failed' } | { kind: 'refused' };

/** After the first click, further ones wait until nobody has clicked for so long. */
const QUIET_IN_MS = 500;
const FIRST_RETRY_IN_MS = 1_000;
const LAST_RETRY_IN_MS = 30_000;

type World<Answer> = {
  clientId: string;
  send: (batch: MutationBatch, last?: 'last') => Promise<SendResult<Answer>>;
  /** Keeps what is not confirmed yet over a reload. */
  keep: (batches: MutationBatch[]) => void;
  /** Told after every change of what is waiting; with the answer when one came. */
  told: (news: { answer?: Answer; troubled: boolean; refused?: boolean }) => void;
  later: (work: () => void, inMs: number) => unknown;
  forget: (timer: unknown) => void;
};

/**
 * Sends changes in the order in which they were wanted, exactly once in effect. The first is sent at once, those that follow
 * quickly are merged; what gets no answer is sent again under the same numbers, which the shop carries out only once. Knows
 * neither browser nor clock, so that it can be tested.
 */
export function changeQueue<Answer>(world: World<Answer>, kept: readonly MutationBatch[] = []) {
  // What a reload interrupted goes first, under the name of the page that it came from.
  const inherited = [...kept];
  let waiting: (NumberedChange & { sent: boolean })[] = [];
  let sequence = 0;
  /** The request that is on its way. */
  let running: Promise<void> | null = null;
  let failures = 0;
  let timer: unknown = null;

  const numbered = (): NumberedChange[] => waiting.map(({ sequence, change }) => ({ sequence, change }));
  const batches = (): MutationBatch[] => [
    ...inherited,
    ...(waiting.length > 0 ? [{ clientId: world.clientId, changes: numbered() }] : []),
  ];

  function wait(inMs: number): void {
    world.forget(timer);
    timer = world.later(() => void pump(), inMs);
  }

  function nextBatch(): MutationBatch | undefined {
    const [next] = batches();
    return next && { ...next, changes: next.changes.slice(0, MAX_CHANGES) };
  }

  function confirmed({ clientId, changes }: MutationBatch): void {
    const upTo = changes.at(-1)?.sequence ?? 0;
    const [oldest] = inherited;
    if (!oldest) {
      waiting = waiting.filter((one) => one.sequence > upTo);
      return;
    }
    const rest = oldest.changes.filter((one) => one.sequence > upTo);
    inherited.splice(0, 1, ...(rest.length > 0 ? [{ clientId, changes: rest }] : []));
  }

  function pump(): Promise<void> {
    world.forget(timer);
    timer = null;
    const batch = running ? undefined : nextBatch();
    if (batch) running = deliver(batch);
    return running ?? Promise.resolve();
  }

  async function deliver(batch: MutationBatch): Promise<void> {
    if (inherited.length === 0) for (const one of waiting.slice(0, MAX_CHANGES)) one.sent = true;
    const delivery = await world.send(batch);
    running = null;
    failures = delivery.kind === 'failed' ? failures + 1 : 0;
    if (delivery.kind !== 'failed') confirmed(batch);
    world.keep(batches());
    world.told({
      troubled: delivery.kind === 'failed',
      ...(delivery.kind === 'done' && { answer: delivery.answer }),
      ...(delivery.kind === 'refused' && { refused: true }),
    });
    if (batches().length === 0) return;
    if (delivery.kind === 'failed') wait(Math.min(LAST_RETRY_IN_MS, FIRST_RETRY_IN_MS * 2 ** (failures - 1)));
    else if (timer === null) wait(QUIET_IN_MS);
  }

  return {
    /** Everything that the shop has not confirmed yet, in order. */
    pending: (): CartChange[] => batches().flatMap(({ changes }) => changes.map(({ change }) => change)),
    push(change: CartChange): void {
      const idle = batches().length === 0;
      const last = waiting.at(-1);
      const merged = last && !last.sent ? mergeChanges(last.change, change) : null;
      sequence += 1;
      if (last && merged) Object.assign(last, { change: merged, sequence });
      else waiting.push({ sequence, change, sent: false });
      world.keep(batches());
      if (idle) void pump();
      else if (failures === 0) wait(QUIET_IN_MS);
    },
    /** Sends what waits without waiting any longer: the line is back. */
    pump,
    /** Somebody wants to go on: sends everything and says when the shop has it, or that it cannot be reached now. */
    async empty(): Promise<boolean> {
      // What is on its way already may fail without being the last word.
      if (running) await running;
      while (batches().length > 0) {
        await pump();
        if (failures > 0) return false;
      }
      return true;
    },
    /** Sends everything once more before the page goes: an answer cannot be waited for. */
    flush(): void {
      const open = failures > 0 || waiting.some(({ sent }) => !sent);
      if (open) for (const batch of batches()) void world.send(batch, 'last');
      for (const one of waiting) one.sent = true;
    },
  };
}
