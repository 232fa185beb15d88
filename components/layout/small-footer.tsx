import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** What the law asks for at the foot of a checkout page, and nothing that leads away from it. */
export async function SmallFooter() {
  const words = await getTranslations('shell');
  return (
    <footer className="site-footer">
      <div className="page footer-end border-t-0">
        <p>{words('footerEnd')}</p>
        <ul className="cluster">
          {(['privacy', 'terms', 'imprint'] as const).map((page) => (
            <li key={page}>
              <Link href={page === 'privacy' ? '/privacy/policy' : `/${page}`} prefetch={false} className="quiet-link">
                {words(page === 'privacy' ? 'policy' : page)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
