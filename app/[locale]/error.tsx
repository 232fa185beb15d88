'use client';

import type { ComponentProps } from 'react';
import { Failure } from '@/components/layout/failure';

/** Outside the frames of shop, account and checkout, or when one of them fails itself. */
export default function FailureOutside(props: ComponentProps<typeof Failure>) {
  return (
    <main>
      <Failure {...props} />
    </main>
  );
}
