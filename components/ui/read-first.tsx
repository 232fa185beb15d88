'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What has happened before this page came, such as a refused payment: the first thing that is read and looked at on it. */
export function ReadFirst({ className, children }: { className?: string; children: ReactNode }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p ref={said} role="alert" tabIndex={-1} className={className}>
      {children}
    </p>
  );
}
