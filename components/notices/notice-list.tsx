import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { removeNoticeAction } from '@/lib/alerts/actions';
import { listNotices } from '@/lib/alerts/queries';
import { toLocale } from '@/lib/i18n/locales';
import styles from './notice-list.module.css';

/** What a proven address waits for, each with its end. Nothing where nothing waits. `pass` keeps a mailed portal open. */
export async function NoticeList({ addressId, pass }: { addressId: string; pass?: string }) {
  const notices = await listNotices([addressId], toLocale(await locale()));
  if (notices.length === 0) return null;
  const words = await getTranslations('notices.list');
  return (
    <Stack as="section" aria-labelledby="notices-title">
      <h2 id="notices-title" className="subtitle">
        {words('title')}
      </h2>
      <p className="text-soft">{words('text')}</p>
      <ul className={styles.noticeList}>
        {notices.map(({ id, kind, product, variantName, href, confirmed }) => {
          const name = [product, variantName].filter(Boolean).join(', ');
          return (
            <li key={id}>
              <div>
                <Link href={href} className="link">
                  {name}
                </Link>
                <p className="text-sm text-soft">
                  {words(`item.${kind}`)}
                  {!confirmed && ` (${words('unconfirmed')})`}
                </p>
              </div>
              <Form action={removeNoticeAction}>
                <input type="hidden" name="id" value={id} />
                {pass && <input type="hidden" name="portal" value={pass} />}
                <SubmitButton variant="secondary" size="small" aria-label={words('removeNamed', { product: name })}>
                  {words('remove')}
                </SubmitButton>
              </Form>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
