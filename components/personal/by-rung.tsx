'use client';

import type { ReactNode } from 'react';
import { usePersonal } from './store';

type ByRungProps = {
  /** For whom the shop greets but who has not ordered; for guests who have; for whoever is signed in. */
  contact?: ReactNode;
  guest?: ReactNode;
  account?: ReactNode;
  /** What everybody gets, and the page's own bytes say. */
  children: ReactNode;
};

/** Nobody is offered what they already have: what the page says to strangers gives way to what fits this person. */
export function ByRung({ contact, guest, account, children }: ByRungProps) {
  const personal = usePersonal();
  if (personal?.signedIn) return account ?? children;
  if (personal?.rung === 'customer') return guest ?? children;
  if (personal?.rung === 'contact') return contact ?? children;
  return children;
}
