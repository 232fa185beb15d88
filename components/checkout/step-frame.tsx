import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Step } from '@/lib/checkout/rules';
import { CheckoutSteps } from './checkout-steps';

/** The frame of a step: where one stands, its title, and the order beside it. */
export async function StepFrame({ step, children, aside }: { step: Step; children: ReactNode; aside: ReactNode }) {
  const words = await getTranslations('checkout');
  return (
    <div className="page stack py-8 [--gap:1.75rem] sm:py-12">
      <CheckoutSteps current={step} />
      <h1 className="title">{words(`${step}.title`)}</h1>
      <div className="split">
        <div>{children}</div>
        <aside>{aside}</aside>
      </div>
    </div>
  );
}
