import 'server-only';
import { readToken } from '@/lib/identity/cookies';
import { currentShopper } from '@/lib/identity/queries';
import { listOwnAddresses } from './own-addresses';

/** The addresses that the browser of this request has to do with, as keyed codes. */
export async function currentAddresses(): Promise<string[]> {
  return listOwnAddresses(await currentShopper(), await readToken('browser'));
}
