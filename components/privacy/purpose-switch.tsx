import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Purpose } from '@/lib/consent/rules';
import { switchPurposeAction } from '@/lib/privacy/actions';

/** One click, effective in the answer to that click. A real switch to assistive technology, a plain form to a browser. */
export async function PurposeSwitch({ purpose, on }: { purpose: Purpose; on: boolean }) {
  const words = await getTranslations('privacy.consent');
  const title = (await getTranslations('consent.purposes'))(`${purpose}.title`);
  return (
    <Form action={switchPurposeAction} needsCookies className="contents">
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="state" value={on ? 'refused' : 'given'} />
      <SubmitButton
        role="switch"
        aria-checked={on}
        aria-label={title}
        title={words(on ? 'turnOff' : 'turnOn', { purpose: title })}
        className="group inline-flex min-h-11 items-center gap-3 rounded-full px-1 data-pending:cursor-progress data-pending:opacity-60"
      >
        <span className="muted small w-7 text-end" aria-hidden="true">
          {words(on ? 'on' : 'off')}
        </span>
        <span className="flex h-7 w-12 items-center rounded-full border-2 border-edge bg-sunken px-0.5 transition-colors group-aria-checked:border-accent group-aria-checked:bg-accent forced-colors:group-aria-checked:bg-[Highlight]">
          <span className="size-5 rounded-full bg-edge transition-transform group-aria-checked:translate-x-[1.125rem] group-aria-checked:bg-on-accent forced-colors:bg-[ButtonText]" />
        </span>
      </SubmitButton>
    </Form>
  );
}
