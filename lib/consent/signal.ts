import 'server-only';
import { headers } from 'next/headers';
import { isGpcSignal } from './rules';

/** Whether this request carries Global Privacy Control. Nothing about it is stored. */
export async function hasGpcSignal(): Promise<boolean> {
  return isGpcSignal((await headers()).get('sec-gpc'));
}
