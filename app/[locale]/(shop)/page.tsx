import { getTranslations } from 'next-intl/server';

export default async function HomePage() {
  const words = await getTranslations('shell');
  return <h1>{words('siteTitle')}</h1>;
}
