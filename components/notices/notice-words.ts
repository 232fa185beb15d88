import { getTranslations } from 'next-intl/server';
import type { NoticeKind } from '@/db/schema/notices';
import type { NoticeWords } from './notice-form';

/** The words of the form for a notice. `price` is today's, as it is to be read. */
export async function noticeWords(kind: NoticeKind, price: string): Promise<NoticeWords> {
  const words = await getTranslations('notices');
  return {
    text: kind === 'price-drop' ? words('text.price-drop', { price }) : words('text.back-in-stock'),
    email: words('email'),
    known: words('known'),
    promise: words('promise'),
    submit: words('submit'),
  };
}
