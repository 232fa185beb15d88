import { getTranslations } from 'next-intl/server';
import { card } from '@/components/ui/card';
import { chip, chips } from '@/components/ui/chip';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { KEEP_IN_MONTHS } from '@/lib/data-inventory/terms';
import { pauseAction, setRetentionAction } from '@/lib/privacy/actions';
import type { Preferences } from '@/lib/privacy/preferences';

/** How long activity is kept, and the pause: two ways to less that lose nothing else. */
export async function KeepLess({ keepInMonths, pausedAt }: Preferences) {
  const words = await getTranslations('privacy.keep');
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Form action={setRetentionAction} className={card()}>
        <fieldset className={stack({ gap: 4, className: 'min-w-0' })}>
          <legend className="sr-only">{words('title')}</legend>
          <p className="text-sm">{words('text')}</p>
          <div className={chips}>
            {KEEP_IN_MONTHS.map((months) => (
              <label key={months} className={chip}>
                <input
                  type="radio"
                  name="months"
                  value={months}
                  defaultChecked={months === keepInMonths}
                  className="sr-only"
                />
                {words('months', { months })}
              </label>
            ))}
          </div>
          <SubmitButton variant="secondary" className="self-start">
            {words('save')}
          </SubmitButton>
        </fieldset>
      </Form>
      <Form action={pauseAction} className={card({ className: stack({ gap: 4 }) })}>
        <h3 className="font-display text-xl">{words('pauseTitle')}</h3>
        <p className="text-sm">{words('pauseText')}</p>
        <input type="hidden" name="paused" value={pausedAt ? '0' : '1'} />
        <SubmitButton variant="secondary" className="self-start">
          {words(pausedAt ? 'resume' : 'pause')}
        </SubmitButton>
      </Form>
    </div>
  );
}
