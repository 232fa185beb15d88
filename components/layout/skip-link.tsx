import { getTranslations } from 'next-intl/server';

export const MAIN_ID = 'main';

export async function SkipLink() {
  const words = await getTranslations('shell');
  return (
    <a href={`#${MAIN_ID}`} className="skip-link">
      {words('skip')}
    </a>
  );
}
