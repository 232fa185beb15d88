import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page, Split } from '@/components/ui/layout';
import type { Step } from '@/lib/checkout/rules';
import { CheckoutSteps } from './checkout-steps';

type StepFrameProps = {
  step: Step;
  children: ReactNode;
  aside: ReactNode;
  /** On a narrow screen the aside comes before the rest: what must be seen before the button. */
  asideFirst?: boolean;
  /** What is to be read before anything else. */
  notice?: ReactNode;
};

/** The frame of a step: where one stands, its title, and the order beside it. */
export async function StepFrame({ step, children, aside, asideFirst = false, notice }: StepFrameProps) {
  const words = await getTranslations('checkout');
  return (
    <Page gap={7} className="py-8 sm:py-12">
      <CheckoutSteps current={step} />
      <h1 className="title">{words(`${step}.title`)}</h1>
      {notice}
      <Split>
        <div>{children}</div>
        <aside className={asideFirst ? 'max-[60rem]:order-first' : undefined}>{aside}</aside>
      </Split>
    </Page>
  );
}
