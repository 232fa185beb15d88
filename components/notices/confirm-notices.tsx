import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Form } from '@/components/ui/form';
import { Section, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { confirmNoticesAction } from '@/lib/alerts/actions';
import type { PendingNotices } from '@/lib/alerts/queries';

/** What the link of a confirmation mail opens: what would be confirmed, and the button that does it. */
export async function ConfirmNotices({
  token,
  pending,
  children,
}: {
  token: string;
  pending: PendingNotices;
  /** What else could go with the address. */
  children: ReactNode;
}) {
  const [words, confirm] = [await getTranslations('notices.confirm'), await getTranslations('newsletter.confirm')];
  const { email, notices } = pending;
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{confirm('title')}</h1>
      {notices.length > 0 ? (
        <>
          <p className="lede">{words('text', { email })}</p>
          <ul className="prose">
            {notices.map(({ id, kind, product, variantName }) => (
              <li key={id}>{words(`item.${kind}`, { product: [product, variantName].filter(Boolean).join(', ') })}</li>
            ))}
          </ul>
          <p className="prose">{words('what')}</p>
        </>
      ) : (
        <p className="lede">{words('nothing')}</p>
      )}
      <Form action={confirmNoticesAction} className={stack({ gap: 6 })}>
        <input type="hidden" name="token" value={token} />
        {children}
        <SubmitButton>{confirm('button')}</SubmitButton>
      </Form>
      <p className="text-soft text-sm">{confirm('no')}</p>
    </Section>
  );
}
