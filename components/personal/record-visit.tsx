'use client';

import { useEffect, useRef } from 'react';
import { rememberSearch } from '@/components/search/recent-searches';
import { personalAddress, usePersonal } from './store';

type Visit = { kind: 'viewed'; productId: string } | { kind: 'searched'; query: string };

/** Tells the shop once, and only when this person allows it. The server asks for the consent again. */
function useRecorded(visit: Visit): void {
  const personal = usePersonal();
  const epoch = personal?.records ? personal.epoch : null;
  const body = JSON.stringify({ ...visit, epoch });
  const sent = useRef<string | null>(null);
  const subject = visit.kind === 'viewed' ? visit.productId : visit.query;

  useEffect(() => {
    if (epoch === null || sent.current === subject) return;
    sent.current = subject;
    const headers = { 'content-type': 'application/json' };
    // Lost when offline: a view is not worth an error.
    fetch(personalAddress(), { method: 'POST', headers, body, keepalive: true }).catch(() => undefined);
  }, [epoch, subject, body]);
}

/** Stands on a product page. */
export function RecordView({ productId }: { productId: string }) {
  useRecorded({ kind: 'viewed', productId });
  return null;
}

/** Stands on a page of search results. What the shop may remember, the device may, too. */
export function RecordSearch({ query }: { query: string }) {
  const records = usePersonal()?.records ?? false;
  useRecorded({ kind: 'searched', query });
  useEffect(() => {
    if (records) rememberSearch(query);
  }, [records, query]);
  return null;
}
