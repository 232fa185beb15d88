import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { STEPS, type Step } from '@/lib/checkout/rules';

/** Where one stands; what is behind can be gone back to. */
export async function CheckoutSteps({ current }: { current: Step }) {
  const words = await getTranslations('checkout.steps');
  const at = STEPS.indexOf(current);
  return (
    <nav aria-label={words('label')} className="no-print">
      <ol className="steps">
        {STEPS.map((step, index) => (
          <li key={step} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
            {index < at ? (
              <Link href={`/checkout/${step}`} className="link">
                {words(step)}
              </Link>
            ) : (
              words(step)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
