import { useSyncExternalStore } from 'react';
import { forgetSearches } from '@/components/search/recent-searches';
import { FORM_SUBMITTED } from '@/components/ui/form';
import { PREFIXES } from '@/lib/i18n/locales';
import type { PersonalPage, PersonalView } from '@/lib/personalization/view';

const PREFIX = new RegExp(`^/(?:${PREFIXES})(?=/|$)`);

// The person's part of every page, fetched once for the whole page. Null for a stranger, who causes no request at all.
let view: PersonalView | null = null;
let running: AbortController | null = null;
let listening = false;
/** What a click will make of the number in the cart, until the shop has answered. */
let foreseen: number | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function show(next: PersonalView | null): void {
  view = next;
  tell();
}

/** The hint says that this browser has something to show; it holds no identity. */
function isKnownBrowser(): boolean {
  return /(?:^|; )(?:__Host-)?kindling-hint=1/.test(document.cookie);
}

/** A path in the language of the page. */
export function addressHere(path: string): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? path : `/${lang}${path}`;
}

/** The address of the personal request in the language of the page. */
export const personalAddress = () => addressHere('/personal');

const FIRST_SEGMENTS: Record<string, PersonalPage> = {
  '': 'home',
  c: 'category',
  p: 'product',
  search: 'search',
  cart: 'cart',
};

/** `/de/p/some-kettle` asks as `page=product&product=some-kettle`. */
function pageQuery(pathname: string): URLSearchParams {
  const [first = '', second] = pathname.replace(PREFIX, '').replace(/^\//, '').split('/');
  const page = FIRST_SEGMENTS[first] ?? 'other';
  const query = new URLSearchParams({ page });
  if (page === 'product' && second) query.set('product', second);
  return query;
}

/** Asks anew for the person's part of the page on the screen, or forgets it at once when this browser is a stranger. */
export async function refreshPersonal(): Promise<void> {
  running?.abort();
  if (!isKnownBrowser()) {
    // Signed out, or never known: what this browser kept of somebody's searches goes, too.
    forgetSearches();
    return show(null);
  }
  running = new AbortController();
  const { signal } = running;
  try {
    const response = await fetch(`${personalAddress()}?${pageQuery(location.pathname)}`, { signal, cache: 'no-store' });
    const answer: PersonalView | null = response.ok ? await response.json() : null;
    if (answer && !answer.records) forgetSearches();
    if (!signal.aborted) show(isKnownBrowser() ? answer : null);
  } catch (failure) {
    // Overtaken by a newer request, or offline: what is shown stays until the next occasion.
    if (!signal.aborted && !(failure instanceof TypeError)) throw failure;
  }
}

/** Called when another page is on the screen: the shelves of the last one go at once, the rest stays until the answer. */
export function followPage(): void {
  if (!listening) listen();
  if (view?.shelves.length) show({ ...view, shelves: [] });
  void refreshPersonal();
}

function listen(): void {
  listening = true;
  document.addEventListener(FORM_SUBMITTED, () => void refreshPersonal());
  // A withdrawal or sign-out in another tab takes effect here as soon as this one is looked at.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && (view || isKnownBrowser())) void refreshPersonal();
  });
  // A page brought back by the browser's history may show somebody who has signed out since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    show(null);
    void refreshPersonal();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person's part of this page; null until it is known, and for strangers. */
export function usePersonal(): PersonalView | null {
  return useSyncExternalStore(
    subscribe,
    () => view,
    () => null,
  );
}

/** Shows a number in the cart before the shop has said it; null when it has. */
export function foreseeCartCount(count: number | null): void {
  foreseen = count;
  tell();
}

/** How many things are in the cart, as far as this page knows. */
export function cartCount(): number {
  return foreseen ?? view?.cartCount ?? 0;
}

export function useCartCount(): number {
  return useSyncExternalStore(subscribe, cartCount, () => 0);
}

/** Whether this person has saved the product; false for strangers. */
export function useHearted(productId: string): boolean {
  return usePersonal()?.heartedIds.includes(productId) ?? false;
}
