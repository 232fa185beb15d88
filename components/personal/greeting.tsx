'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { NotMeForm } from '@/components/identity/not-me-form';
import { quietLink } from '@/components/ui/quiet-link';
import styles from './greeting.module.css';
import { usePersonal } from './store';

type Way = [href: string, name: string];

type PersonalGreetingProps = {
  /** The way to the account, for whoever is signed in, with or without a name. */
  account: Way;
  /** For everybody else: knowing a name is not a sign-in. */
  signIn: Way;
  /** Beside the name of somebody who is not signed in. */
  notMe: string;
};

/** "Hello Ada" only where the shop has proof of who this is, and the way that fits the proof. */
export function PersonalGreeting({ account, signIn, notMe }: PersonalGreetingProps) {
  const personal = usePersonal();
  const [href, name] = personal?.signedIn ? account : signIn;
  const way = (
    <Link href={href as Route} prefetch={false} className={quietLink}>
      {name}
    </Link>
  );
  if (!personal?.greeting) return way;
  return (
    <div className={styles.greeting}>
      <div className={styles.greetingName}>
        <p>{personal.greeting}</p>
        {!personal.signedIn && <NotMeForm words={notMe} />}
      </div>
      {way}
    </div>
  );
}

/** The greeting where small screens have no room for the way to the account: under the shop's name. */
export function ShortGreeting() {
  const greeting = usePersonal()?.greeting;
  return greeting ? <p className={styles.shortGreeting}>{greeting}</p> : null;
}
