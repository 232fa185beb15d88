import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { TourStep } from './tour-step';

/** Where each of the twelve steps is taken. */
const STEPS = [
  [1, '/'],
  [2, '/c/coffee'],
  [3, '/c/coffee/kettles'],
  [4, '/wishlist'],
  [5, '/demo/inbox'],
  [6, '/checkout'],
  [7, '/orders/find'],
  [8, '/account'],
  [9, '/sign-in'],
  [10, '/privacy#consent'],
  [11, '/privacy'],
  [12, '/privacy#story'],
] as const;

/** The journey as twelve things to try, each with what the shop knows afterwards. */
export async function TourSteps() {
  const words = await getTranslations('demo');
  return (
    <ol className="m-0 grid list-none gap-x-10 gap-y-10 p-0 md:grid-cols-2 xl:grid-cols-3">
      {STEPS.map(([step, href]) => (
        <TourStep
          key={step}
          step={step}
          here={words('tour.here')}
          link={
            <Link href={href} className="link self-start" prefetch={false}>
              {words(`steps.${step}.link`)}
            </Link>
          }
        >
          <h3 className="subtitle">{words(`steps.${step}.title`)}</h3>
          <p>{words(`steps.${step}.do`)}</p>
          <p className="text-soft text-sm">
            <strong className="block font-semibold">{words('tour.knows')}</strong>
            {words(`steps.${step}.knows`)}
          </p>
        </TourStep>
      ))}
    </ol>
  );
}
