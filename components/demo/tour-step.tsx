'use client';

import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { usePersonal } from '@/components/personal/store';
import { chip } from '@/components/ui/chip';
import type { Journey } from '@/lib/demo/journey';

type TourStepProps = {
  step: number;
  here: string;
  /** The way on for somebody who stands elsewhere, or whom the shop does not know. */
  link: ReactNode;
  children: ReactNode;
};

/** One of the twelve steps: marked where this person stands, with the way on that fits them instead of the general one. */
export function TourStep({ step, here, link, children }: TourStepProps) {
  const journey = usePersonal()?.panel as Journey | undefined;
  const isHere = journey?.step === step;
  return (
    <li
      className={`flex flex-col gap-2 border-t pt-5 ${isHere ? 'border-accent' : 'border-line'}`}
      aria-current={isHere ? 'step' : undefined}
    >
      <p className="lining-nums tabular-nums flex min-h-10 items-center justify-between font-display text-3xl text-accent">
        <span aria-hidden="true">{step}</span>
        {isHere && <span className={`${chip} font-text text-sm!`}>{here}</span>}
      </p>
      {children}
      {isHere
        ? journey.next.map(({ text, href }) => (
            <Link key={text} href={href as Route} className="link self-start" prefetch={false}>
              {text}
            </Link>
          ))
        : link}
    </li>
  );
}
