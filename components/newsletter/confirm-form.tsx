import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { confirmContactAction } from '@/lib/newsletter/actions';
import type { PendingConfirmation } from '@/lib/newsletter/confirmation-link';
import { WELCOME } from '@/lib/newsletter/rules';

/** Says what the button will do, and does nothing before it is pressed. */
export async function ConfirmForm({ token, pending }: { token: string; pending: PendingConfirmation }) {
  const words = await getTranslations('newsletter.confirm');
  const { email, surface, letter } = pending;
  const asked = surface === 'newsletter' ? 'letter' : letter ? 'wishlistLetter' : 'wishlist';
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words(asked, { email })}</p>
      <div className="prose">
        <p>{words('what')}</p>
        <ul>
          <li>{words('whatAddress')}</li>
          {letter && <li>{words('whatLetter')}</li>}
          <li>{words('whatCoupon', { percent: WELCOME.percent / 100 })}</li>
          <li>{words('whatBrowser')}</li>
        </ul>
      </div>
      <Form action={confirmContactAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{words('button')}</SubmitButton>
      </Form>
      <p className="muted small">{words('no')}</p>
    </div>
  );
}
