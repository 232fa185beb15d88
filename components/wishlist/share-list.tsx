import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { control, labelText } from '@/components/ui/control';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { shareWishlistAction, stopSharingAction } from '@/lib/wishlist/actions';
import type { ListShare } from '@/lib/wishlist/queries';

type ShareListProps = { list: string; share: ListShare | null; locale: Locale };

/** A read-only link to a list: made, shown and switched off here. */
export async function ShareList({ list, share, locale }: ShareListProps) {
  const words = await getTranslations('wishlist');
  return (
    <Card as="section" gap={3} aria-labelledby="share-title">
      <h2 id="share-title" className="subtitle">
        {words('shareTitle')}
      </h2>
      <p className="text-soft">{words('shareText')}</p>
      {share ? (
        <>
          <label className="grid gap-1.5">
            <span className={labelText}>{words('shareLink')}</span>
            <input
              readOnly
              className={control}
              value={`${env().siteUrl}${localePath(locale, `/wishlist/shared/${share.token}`)}`}
            />
          </label>
          {share.hidden > 0 && (
            <Form key={share.token} action={shareWishlistAction} className={stack({ gap: 2 })}>
              <input type="hidden" name="list" value={list} />
              <p className="text-sm">
                {words(share.fromBefore ? 'shareFromBefore' : 'shareHides', { count: share.hidden })}
              </p>
              <SubmitButton variant="secondary" size="small">
                {words(share.fromBefore ? 'shareAnew' : 'shareAll')}
              </SubmitButton>
            </Form>
          )}
          <Form key="stop" action={stopSharingAction}>
            <input type="hidden" name="list" value={list} />
            <SubmitButton variant="secondary">{words('stopSharing')}</SubmitButton>
          </Form>
        </>
      ) : (
        <Form key="share" action={shareWishlistAction}>
          <input type="hidden" name="list" value={list} />
          <SubmitButton variant="secondary">{words('share')}</SubmitButton>
        </Form>
      )}
    </Card>
  );
}
