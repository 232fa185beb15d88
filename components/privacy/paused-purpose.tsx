import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Form } from '@/components/ui/form';
import { Cluster } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Purpose } from '@/lib/consent/rules';
import { switchPurposeAction } from '@/lib/privacy/actions';

/** A purpose with a yes that rests while the person has paused. */
export async function PausedPurpose({ purpose }: { purpose: Purpose }) {
  const words = await getTranslations('privacy.consent');
  const title = (await getTranslations('consent.purposes'))(`${purpose}.title`);
  return (
    <Cluster className="self-center">
      <Badge tone="quiet">{words('pausedOn')}</Badge>
      <Form action={switchPurposeAction} className="contents">
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="state" value="refused" />
        <SubmitButton variant="secondary" size="small" aria-label={words('stopNamed', { purpose: title })}>
          {words('stop')}
        </SubmitButton>
      </Form>
    </Cluster>
  );
}
