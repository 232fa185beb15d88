import type { ReactNode } from 'react';
import { ProductList } from '@/components/catalog/product-card';
import styles from '@/components/personal/shelf.module.css';
import { Link } from '@/components/ui/link';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';

type SelectionProps = {
  id: string;
  title: string;
  text: string;
  /** Where there is more of it. */
  more: { href: string; words: ReactNode };
  products: Product[];
  locale: Locale;
};

/** A shelf that is the same for everyone; a personal one of the same size may take its place. */
export function Selection({ id, title, text, more, products, locale }: SelectionProps) {
  return (
    <section aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          <p className="text-soft mt-1">{text}</p>
        </div>
        <Link href={more.href} className="link" prefetch={false}>
          {more.words}
        </Link>
      </header>
      <ProductList products={products} locale={locale} className={styles.products} />
    </section>
  );
}
