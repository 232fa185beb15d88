import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { addressHere, cartCount, foreseeCartCount, refreshPersonal } from '@/components/personal/store';
import { FORM_SUBMITTED } from '@/components/ui/form';
import type { CartView } from '@/lib/cart/cart';
import { applyOptimistic, type CartChange } from '@/lib/cart/change';
import { changeQueue, type MutationBatch, type SendResult } from '@/lib/cart/change-queue';
import type { CartPanel } from '@/lib/cart/panel';
import { readPendingMutations, savePendingMutations } from './pending-mutations';

// The cart of this page: what the shop said last, and the changes that it has not confirmed yet. Loaded when it is first needed.

export type CartTrouble = 'offline' | 'refused' | null;
type Shown = { panel: CartPanel | null; pending: CartChange[]; trouble: CartTrouble };

let shown: Shown = { panel: null, pending: [], trouble: null };
/** What was in the cart, as far as the page knew, when the first unconfirmed change came. */
let countBefore = 0;
/** Counts what was wanted and what was answered: an answer to a question from before either is not the newest any more. */
let version = 0;
/** When the shop last said something, whether or not that is still kept. */
let toldAt = 0;
const listeners = new Set<() => void>();
const otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kindling-cart');

function show(next: Partial<Shown>): void {
  shown = { ...shown, ...next };
  toldAt = Math.max(toldAt, next.panel?.at ?? 0);
  for (const listener of listeners) listener();
}

const randomName = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function send(batch: MutationBatch): Promise<SendResult<CartPanel>> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(batch);
  try {
    // `keepalive` lets the request outlive the page.
    const response = await fetch(addressHere('/cart/lines'), { method: 'POST', headers, body, keepalive: true });
    if (response.ok) return { kind: 'done', answer: await response.json() };
    return { kind: response.status >= 500 || response.status === 429 ? 'failed' : 'refused' };
  } catch {
    return { kind: 'failed' };
  }
}

const queue = changeQueue<CartPanel>(
  {
    clientId: randomName(),
    send,
    keep: savePendingMutations,
    later: (work, inMs) => setTimeout(work, inMs),
    forget: (timer) => clearTimeout(timer as number),
    told: ({ answer, troubled, refused }) => {
      const pending = queue.pending();
      if (answer) version += 1;
      show({
        pending,
        trouble: refused ? 'refused' : troubled ? 'offline' : null,
        ...(answer && { panel: answer }),
      });
      showCount();
      if (refused) void reload();
      if (pending.length === 0) void settle();
    },
  },
  readPendingMutations(),
);

/** The number at the bag follows the lines where they are known, else it counts what was put in. */
function showCount(): void {
  const { panel, pending } = shown;
  const added = pending.reduce((sum, change) => sum + (change.kind === 'add' ? change.quantity : 0), 0);
  foreseeCartCount(panel ? foreseen(panel, pending).count : countBefore + added);
}

/** Nothing is waiting any more: the page shows the shop's own number, and other tabs are told. */
async function settle(): Promise<void> {
  otherTabs?.postMessage('changed');
  await refreshPersonal();
  if (shown.pending.length === 0) foreseeCartCount(null);
}

function foreseen(panel: CartPanel, pending: readonly CartChange[]): CartView {
  return pending.reduce((cart, change, index) => applyOptimistic(cart, change, panel.at + index), panel.cart);
}

/** Changes the cart: at once on the screen, and at the shop as soon as it can be reached. */
export function changeCart(change: CartChange): void {
  if (shown.pending.length === 0) countBefore = cartCount();
  version += 1;
  queue.push(change);
  show({ pending: queue.pending(), ...(shown.trouble === 'refused' && { trouble: null }) });
  showCount();
}

/** How many of a line there are at this moment, also while clicks come faster than the page can be drawn. */
export function wantedNow(variantId: string): number | undefined {
  const cart = shown.panel && foreseen(shown.panel, shown.pending);
  return cart?.lines.find((line) => line.variantId === variantId)?.quantity;
}

/** Sends what waits and says when the shop has it, or that it cannot be reached now. */
export function sendWaiting(): Promise<boolean> {
  return queue.empty();
}

/** Called when something was kept over a reload: loading this file has read it, now it is sent. */
export function resume(): void {
  show({ pending: queue.pending() });
  void queue.pump();
}

/** Asks the shop for the cart as it is; only while it is on the screen. */
async function reload(): Promise<void> {
  if (listeners.size === 0) return;
  const asked = version;
  const response = await fetch(addressHere('/cart/lines'), { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) return;
  const panel: CartPanel = await response.json();
  if (version === asked && queue.pending().length === 0) show({ panel });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // Nothing of a person stays behind where it is not shown: the next one may be somebody else.
    if (listeners.size === 0) shown = { ...shown, panel: null };
  };
}

if (typeof window !== 'undefined') {
  addEventListener('pagehide', () => queue.flush());
  addEventListener('online', () => void queue.pump());
  addEventListener('pageshow', ({ persisted }) => void (persisted && reload()));
  document.addEventListener(FORM_SUBMITTED, () => void reload());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') queue.flush();
    else void reload();
  });
  otherTabs?.addEventListener('message', () => void reload());
}

/** The cart as the person wants it, with what the shop said last; null until that is known. `made` is what the page came with. */
export function useCart(made: CartPanel | null): {
  panel: CartPanel | null;
  cart: CartView | null;
  trouble: CartTrouble;
  waiting: boolean;
} {
  const {
    panel: told,
    pending,
    trouble,
  } = useSyncExternalStore(
    subscribe,
    () => shown,
    () => EMPTY,
  );
  const panel = told && (!made || told.at >= made.at) ? told : made;
  useEffect(() => {
    if (!made) return;
    // A page that the browser had kept may be older than what was done since.
    if (made.at < toldAt) void reload();
    else show({ panel: made });
  }, [made]);
  const cart = useMemo(() => panel && foreseen(panel, pending), [panel, pending]);
  return { panel, cart, trouble, waiting: pending.length > 0 };
}

const EMPTY: Shown = { panel: null, pending: [], trouble: null };
