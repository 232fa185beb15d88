import { getTranslations } from 'next-intl/server';
import { NotMeForm } from './not-me-form';

/** "Not you?" beside a greeting. */
export async function NotMe() {
  const words = await getTranslations('identity');
  return <NotMeForm words={words('notMe')} />;
}
