import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { toggleHeartAction } from '@/lib/wishlist/actions';
import { HeartNote } from './heart-note';
import styles from './hearts-form.module.css';

/** The one form behind all hearts of a page (`HeartButton`), so that a heart costs a button and nothing more. */
export async function HeartsForm() {
  const words = await getTranslations('wishlist');
  const href = localePath(toLocale(await locale()), '/wishlist');
  return (
    <Form id="hearts" action={toggleHeartAction} needsCookies className={styles.heartsForm}>
      <HeartNote href={href} words={words('change')} />
    </Form>
  );
}
