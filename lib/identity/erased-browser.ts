import 'server-only';
import { redirectTo } from '../i18n/redirect-to';
import { findVisitor } from './anonymous-ids';
import { isMarkedErased, readToken, removeCookies } from './cookies';
import { languageOfPage } from './request';

/**
 * Whether what a browser sends comes from a page that was open when its person was erased: the deletion has marked this browser,
 * or, on another device of the same person, the visitor's secret names nobody any more.
 */
export async function isFromBefore({ marked, visitor }: { marked: boolean; visitor: string | null }): Promise<boolean> {
  return marked || (visitor !== null && (await findVisitor(visitor)) === null);
}

const isPageFromBefore = async () =>
  isFromBefore({ marked: await isMarkedErased(), visitor: await readToken('visitor') });

/** True once, for a page from before a deletion: what it sends must not make somebody new. What is sent next starts anew. */
export async function takeErasure(): Promise<boolean> {
  const fromBefore = await isPageFromBefore();
  if (fromBefore) await removeCookies('erased', 'visitor');
  return fromBefore;
}

/** Leads a form of a page from before a deletion to the sentence that says so; nothing of it is kept. */
export async function refuseErased(): Promise<void> {
  if (await takeErasure()) redirectTo(await languageOfPage(), '/erased');
}
