import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Header } from './header';
import { MAIN_ID, SkipLink } from './skip-link';

/** The full frame around a page's content. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
