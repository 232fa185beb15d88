import type { CartLine, CartView } from './cart';
import { clampQuantity, MAX_PER_LINE, sumUp } from './rules';

/** So many changes are sent at most in one request. */
export const MAX_CHANGES = 100;

/** Which version is meant: by its id, or as a product with what was chosen on its axes. */
type Version = { variantId?: string; productId?: string; color?: string; size?: string };

/**
 * What somebody wants of their cart. `add` puts in so many more; `set` says how many there are from now on, in the cart or put
 * aside for later, and 0 takes them out.
 */
export type CartChange =
  | ({ kind: 'add'; quantity: number } & Version)
  | { kind: 'set'; variantId: string; quantity: number; saved: boolean };

const versionOf = (change: CartChange) =>
  change.kind === 'set'
    ? change.variantId
    : (change.variantId ?? [change.productId, change.color, change.size].join('\n'));

/**
 * One change that comes to the same as two in a row, or null when there is none. Taking out and putting back stay what they are:
 * each leaves a trace (the place of the line, what Undo offers).
 */
export function mergeChanges(earlier: CartChange, later: CartChange): CartChange | null {
  if (versionOf(earlier) !== versionOf(later)) return null;
  const sum = Math.min(MAX_PER_LINE, earlier.quantity + later.quantity);
  if (earlier.kind === 'add') {
    if (later.kind === 'add') return { ...earlier, quantity: sum };
    return later.quantity > 0 && !later.saved ? later : null;
  }
  if (earlier.quantity === 0 || earlier.saved) return null;
  if (later.kind === 'add') return { ...earlier, quantity: sum };
  return later.quantity > 0 && !later.saved ? later : null;
}

const without = <Line extends { variantId: string }>(lines: Line[], variantId: string) =>
  lines.filter((line) => line.variantId !== variantId);

const placed = (lines: CartLine[], line: CartLine) =>
  [...without(lines, line.variantId), line].sort((a, b) => a.place - b.place || a.variantId.localeCompare(b.variantId));

/**
 * The cart as it will be once the shop has carried out a change, as far as this page knows the goods: what a click shows before
 * the answer. `place` is where a line stands that comes in anew.
 */
export function applyOptimistic(cart: CartView, change: CartChange, place: number): CartView {
  const { variantId } = change;
  if (!variantId) return cart;
  const inCart = cart.lines.find((line) => line.variantId === variantId);
  const aside = cart.saved.find((line) => line.variantId === variantId);
  const taken = cart.removed.find((line) => line.variantId === variantId);
  const gone = cart.gone.filter((line) => line.variantId !== variantId || change.quantity > 0);
  const known = inCart ?? aside ?? taken;
  if (!known) return { ...cart, gone };

  const saved = change.kind === 'set' && change.saved;
  const asked = change.kind === 'add' ? (inCart?.wanted ?? 0) + change.quantity : change.quantity;
  if (asked > 0 && known.stock <= 0 && !saved) return cart;
  const quantity = saved ? clampQuantity(asked) : Math.min(clampQuantity(asked), known.stock);
  const stays = (saved ? aside : inCart) ?? taken;
  const line: CartLine = {
    ...known,
    quantity,
    wanted: quantity,
    place: stays?.place ?? place,
    lineTotal: { ...known.price, amountInCents: known.price.amountInCents * quantity },
    changes: known.stock <= 0 ? [{ kind: 'sold-out' }] : [],
  };
  const [lines, later] = [without(cart.lines, variantId), without(cart.saved, variantId)];
  const removed = without(cart.removed, variantId);
  const percent = cart.coupon && !cart.coupon.problem ? cart.coupon.percent : 0;
  const next = {
    ...cart,
    gone,
    lines: quantity > 0 && !saved ? placed(lines, line) : lines,
    saved: quantity > 0 && saved ? placed(later, line) : later,
    removed: quantity > 0 ? removed : [...removed, { ...known, quantity: known.wanted, saved: aside !== undefined }],
  };
  return { ...next, ...sumUp(next.lines, percent, cart.totals.currency) };
}

/** What a line's form asks for, as a change: how many there are from now on, and in which list. */
export function changeOf(intent: {
  intent: 'set' | 'more' | 'fewer' | 'remove' | 'save' | 'move';
  variantId: string;
  quantity: number;
  saved: boolean;
}): CartChange & { kind: 'set' } {
  const step = { set: 0, more: 1, fewer: -1, remove: -intent.quantity, save: 0, move: 0 }[intent.intent];
  const saved = intent.intent === 'save' || (intent.saved && intent.intent !== 'move');
  return { kind: 'set', variantId: intent.variantId, quantity: Math.max(0, intent.quantity + step), saved };
}
