import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Switch } from '@/components/ui/switch';
import type { Purpose } from '@/lib/consent/rules';
import { switchPurposeAction } from '@/lib/privacy/actions';

/** Effective in the answer to its click. */
export async function PurposeSwitch({ purpose, on }: { purpose: Purpose; on: boolean }) {
  const words = await getTranslations('privacy.consent');
  const title = (await getTranslations('consent.purposes'))(`${purpose}.title`);
  return (
    <Form action={switchPurposeAction} needsCookies className="contents">
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="state" value={on ? 'refused' : 'given'} />
      <Switch
        on={on}
        label={title}
        state={words(on ? 'on' : 'off')}
        title={words(on ? 'turnOff' : 'turnOn', { purpose: title })}
      />
    </Form>
  );
}
