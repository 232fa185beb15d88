'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** What stands where nothing is, handed over once by the root layout: Next sends the "not found" page of every layout with each page. */
export const NotFoundContent = createContext<ReactNode>(null);

export function NotFound() {
  return useContext(NotFoundContent);
}
