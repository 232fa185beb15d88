import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { SearchForm } from './search-form';

/** What a person can do where nothing is. Short, because it is sent along with every page. */
export async function NotFoundHelp() {
  const words = await getTranslations('shell');
  return (
    <div className="page-narrow section stack items-start">
      <p className="eyebrow">404</p>
      <h1 className="title">{words('notFoundTitle')}</h1>
      <p className="lede">{words('notFoundText')}</p>
      <div className="w-full max-w-md">
        <SearchForm />
      </div>
      <div className="cluster">
        <Link href="/" className="button">
          {words('notFoundHome')}
        </Link>
        <Link href="/c/coffee" className="button-secondary" prefetch={false}>
          {words('notFoundCategories')}
        </Link>
      </div>
    </div>
  );
}
