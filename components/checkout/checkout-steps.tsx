import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { StepItem, Steps } from '@/components/ui/steps';
import { STEPS, type Step } from '@/lib/checkout/rules';

/** Where one stands; what is behind can be gone back to. */
export async function CheckoutSteps({ current }: { current: Step }) {
  const words = await getTranslations('checkout.steps');
  const at = STEPS.indexOf(current);
  return (
    <nav aria-label={words('label')} className="print:hidden">
      <Steps>
        {STEPS.map((step, index) => (
          <StepItem key={step} state={index < at ? 'done' : index === at ? 'here' : 'ahead'}>
            {index < at ? (
              <Link href={`/checkout/${step}`} className="link">
                {words(step)}
              </Link>
            ) : (
              words(step)
            )}
          </StepItem>
        ))}
      </Steps>
    </nav>
  );
}
