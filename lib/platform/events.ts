import 'server-only';
import type { Transaction } from '@/db/client';

/**
 * What happens in the shop, by name, with what whoever listens needs to know. Each domain adds its own in its `events.ts`, so that a
 * domain that is deleted takes its events along.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the domains fill it.
export interface Events {}

export type EventName = keyof Events;
export type EventOf<Name extends EventName> = { type: Name } & Events[Name];
export type Subscriber<Name extends EventName> = (tx: Transaction, event: EventOf<Name>) => Promise<void>;

/** Who listens to what, in the order in which they are told. Each is loaded when its event happens for the first time. */
export type Subscribers = { [Name in EventName]?: readonly (() => Promise<Subscriber<Name>>)[] };

// Once per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & { kindlingSubscribers?: Subscribers };

/** Told once where a process starts: see `lib/subscribers.ts`. */
export function subscribe(subscribers: Subscribers): void {
  shared.kindlingSubscribers = subscribers;
}

/** Loads whoever listens ahead of the first event, so that no transaction waits for files while it holds a lock. */
export async function loadSubscribers(): Promise<void> {
  await Promise.all(
    Object.values(shared.kindlingSubscribers ?? {})
      .flat()
      .map((load) => load()),
  );
}

/**
 * Tells everyone who listens, in this transaction: what they do is kept with it or not at all. What they do outside the database they
 * leave to `afterCommit`. Throws where nobody has said who listens.
 */
export async function publish<Name extends EventName>(tx: Transaction, event: EventOf<Name>): Promise<void> {
  if (!shared.kindlingSubscribers) throw new Error('Nobody listens to events: this process must load lib/subscribers.');
  for (const load of shared.kindlingSubscribers[event.type] ?? []) await (await load())(tx, event);
}
