import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { RUNGS } from '@/lib/demo/journey';
import { LadderDrawing } from './ladder';

/** The five rungs with what leads to each, what the shop may do there and what it never may. The highest stands on top. */
export async function TourLadder() {
  const words = await getTranslations('demo');
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[auto_1fr]">
      <div className="hidden self-stretch md:block [&>svg]:sticky [&>svg]:top-32 [&>svg]:h-96 [&>svg]:w-28">
        <LadderDrawing rung="at-home" />
      </div>
      <ol reversed className="m-0 grid list-none gap-4 p-0">
        {RUNGS.toReversed().map((rung) => (
          <Card key={rung} as="li">
            <h3 className="subtitle mb-3">{words(`ladder.${rung}.name`)}</h3>
            <dl className="grid gap-x-8 gap-y-3 lg:grid-cols-3">
              {(['how', 'may', 'never'] as const).map((what) => (
                <div key={what}>
                  <dt className="eyebrow">{words(`tour.${what}`)}</dt>
                  <dd className="m-0">{words(`ladder.${rung}.${what}`)}</dd>
                </div>
              ))}
            </dl>
          </Card>
        ))}
      </ol>
    </div>
  );
}
