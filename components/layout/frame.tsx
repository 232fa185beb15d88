import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Header } from './header';
import { MAIN_ID } from './skip-link';

type FrameProps = {
  /** The question about consent, where the shop is looked at: not where one pays, and not where its switches stand. */
  question?: ReactNode;
  children: ReactNode;
};

/** The full frame around a page's content. */
export function Frame({ question, children }: FrameProps) {
  return (
    <>
      <Header />
      {question}
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
