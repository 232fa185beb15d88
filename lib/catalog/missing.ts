import 'server-only';
import { findProductId, isCategory } from './queries';

/** Where `lib/platform/http/page-cache.mjs` asks: Next loads it by itself, beside the bundle that this module is in. */
const ASK = Symbol.for('kindling.is-missing');

/** Whether the shop has nothing at `/<locale>/p/<slug>` or `/<locale>/c/<path>`. */
async function isMissing(address: string): Promise<boolean> {
  const [, , kind, ...rest] = address.split('/').map(decodeURIComponent);
  const name = rest.join('/');
  return kind === 'p' ? (await findProductId(name)) === null : !(await isCategory(name));
}

export function answerThePageCache(): void {
  Object.assign(globalThis, { [ASK]: isMissing });
}
