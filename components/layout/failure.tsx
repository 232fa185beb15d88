'use client';

import { useContext, useEffect, useRef } from 'react';
import { Button, button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { FailureWords } from './failure-words';

type FailureProps = { error: unknown; retry: () => void };

/** Something broke: says so without details, and helps on. The reference leads to the server's log. */
export function Failure({ error, retry }: FailureProps) {
  const words = useContext(FailureWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;

  useEffect(() => heading.current?.focus(), []);

  return (
    <Section width="narrow" gap={5} className="items-start" role="alert">
      <h1 ref={heading} tabIndex={-1} className="title">
        {words.title}
      </h1>
      <p className="lede">{words.text}</p>
      <Cluster>
        <Button onClick={() => retry()}>{words.retry}</Button>
        {/* A full load: whatever state broke is left behind. */}
        <a href={words.homeHref} className={button({ variant: 'secondary' })}>
          {words.home}
        </a>
      </Cluster>
      {reference && (
        <p className="text-soft text-sm">
          {words.reference}: {reference}
        </p>
      )}
    </Section>
  );
}
