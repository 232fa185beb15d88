import type { MutationBatch } from '@/lib/cart/change-queue';

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
export function hasPendingMutations(): boolean {
  return Boolean(storage()?.getItem(KEY));
}

export function readPendingMutations(): MutationBatch[] {
  return JSON.parse(storage()?.getItem(KEY) ?? '[]');
}

export function savePendingMutations(batches: MutationBatch[]): void {
  if (batches.length > 0) storage()?.setItem(KEY, JSON.stringify(batches));
  else storage()?.removeItem(KEY);
}
