'use client';

import type { ReactNode } from 'react';
import { usePersonal } from './store';

type PersonalGreetingProps = {
  /** The way to the account, for whoever is signed in, with or without a name. */
  account: ReactNode;
  /** For everybody else: knowing a name is not a sign-in. */
  signIn: ReactNode;
  /** Beside the name of somebody who is not signed in. */
  notMe: ReactNode;
};

/** "Hello Ada" only where the shop has proof of who this is, and the way that fits the proof. */
export function PersonalGreeting({ account, signIn, notMe }: PersonalGreetingProps) {
  const personal = usePersonal();
  const way = personal?.signedIn ? account : signIn;
  if (!personal?.greeting) return way;
  return (
    <div className="greeting">
      <div className="greeting-name">
        <p>{personal.greeting}</p>
        {!personal.signedIn && notMe}
      </div>
      {way}
    </div>
  );
}
