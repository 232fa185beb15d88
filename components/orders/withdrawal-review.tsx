'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Card } from '@/components/ui/card';
import { useForm } from '@/components/ui/form';
import { Cluster, Stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';

type WithdrawalReviewProps = {
  /** The fields of the first step. */
  children: ReactNode;
  /** `declared` holds `{orderNumber}`. */
  words: Record<'title' | 'declared' | 'name' | 'email' | 'confirm' | 'change', string>;
};

const DECLARED = ['name', 'orderNumber', 'email'] as const;

/** Shows the fields, and once they are filled in well, what would be declared, with the button that declares it. */
export function WithdrawalReview({ children, words }: WithdrawalReviewProps) {
  const { values } = useForm().state;
  const title = useRef<HTMLHeadingElement>(null);
  const { declaration } = values;
  useEffect(() => {
    if (declaration) title.current?.focus();
  }, [declaration]);
  if (!declaration) return children;
  return (
    <Card gap={5}>
      <h2 ref={title} tabIndex={-1} className="subtitle">
        {words.title}
      </h2>
      <p className="font-semibold break-words">
        {words.declared.replace('{orderNumber}', () => values.orderNumber ?? '')}
      </p>
      <Stack as="dl" gap={3}>
        {(['name', 'email'] as const).map((field) => (
          <div key={field}>
            <dt className="text-sm text-soft">{words[field]}</dt>
            <dd className="break-words">{values[field]}</dd>
          </div>
        ))}
      </Stack>
      {DECLARED.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
      <input type="hidden" name="declaration" value={declaration} />
      <Cluster>
        <SubmitButton name="step" value="confirm">
          {words.confirm}
        </SubmitButton>
        <SubmitButton name="step" value="change" variant="secondary">
          {words.change}
        </SubmitButton>
      </Cluster>
    </Card>
  );
}
