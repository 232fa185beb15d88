'use client';

import type { ReactNode } from 'react';
import { usePersonal } from './store';

type PersonalGreetingProps = {
  /** Follows the greeting: the way out, "not me". */
  children?: ReactNode;
  /** Shown to people the shop cannot greet. */
  stranger?: ReactNode;
};

/** "Hello Ada" and a way out, only where the shop has proof of who this is. */
export function PersonalGreeting({ children, stranger = null }: PersonalGreetingProps) {
  const greeting = usePersonal()?.greeting;
  if (!greeting) return stranger;
  return (
    <span className="greeting">
      <span>{greeting}</span> {children}
    </span>
  );
}
