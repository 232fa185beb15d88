import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { becomeAction } from '@/lib/demo/actions';
import type { Rung } from '@/lib/demo/journey';
import { LadderDrawing } from './ladder';

type PersonaCardProps = { persona: 'visitor' | 'contact' | 'guest' | 'customer' | 'returning'; rung: Rung };

/** One invented person to step into. */
export async function PersonaCard({ persona, rung }: PersonaCardProps) {
  const words = await getTranslations('demo.personas');
  return (
    <Card as="li" className="flex gap-5">
      <div className="[&>svg]:h-36 [&>svg]:w-11">
        <LadderDrawing rung={rung} />
      </div>
      <Stack gap={3} className="min-w-0 flex-1">
        <h2 className="subtitle">{words(`${persona}.name`)}</h2>
        <p>{words(`${persona}.text`)}</p>
        <Form action={becomeAction} needsCookies>
          <input type="hidden" name="persona" value={persona} />
          <SubmitButton variant="secondary" aria-label={`${words('become')}: ${words(`${persona}.name`)}`}>
            {words('become')}
          </SubmitButton>
        </Form>
      </Stack>
    </Card>
  );
}
