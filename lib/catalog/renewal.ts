import 'server-only';
import { env } from '../env';
import { listNewChanges, type SeenChanges } from './changes';
import { refreshProduct } from './commands';

const renewed: SeenChanges = new Map();

/** Makes the pages of every changed product anew. For a route handler: only there Next can be told. */
export async function renewPages(): Promise<number> {
  const changes = await listNewChanges(renewed);
  for (const [productId, sequence] of changes) {
    refreshProduct(productId);
    renewed.set(productId, sequence);
  }
  return changes.length;
}

const announced: SeenChanges = new Map();

/** The worker's part: when something has changed, it knocks at this process's own door. */
export async function askForRenewal(): Promise<void> {
  const changes = await listNewChanges(announced);
  if (changes.length === 0) return;
  const answer = await fetch(`${env().ownAddress}/api/renewal`, { method: 'POST' });
  if (!answer.ok) throw new Error(`/api/renewal answered ${answer.status}`);
  for (const [productId, sequence] of changes) announced.set(productId, sequence);
}
