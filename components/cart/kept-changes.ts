import type { Parcel } from '@/lib/cart/change-queue';

const KEY = 'kindling-cart';

// Of this tab alone, so that two tabs never send the same twice. A browser may forbid storage: then a reload is the risk that it was.
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** Whether a reload or a lost line has left changes of the cart that the shop has not confirmed. */
export function hasKeptChanges(): boolean {
  return Boolean(storage()?.getItem(KEY));
}

export function readKeptChanges(): Parcel[] {
  return JSON.parse(storage()?.getItem(KEY) ?? '[]');
}

export function keepChanges(parcels: Parcel[]): void {
  if (parcels.length > 0) storage()?.setItem(KEY, JSON.stringify(parcels));
  else storage()?.removeItem(KEY);
}
