import type { Route } from 'next';
import Link from 'next/link';
import { Form } from '@/components/ui/form';
import { Cluster, Stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { dismissAction, stopPersonalizationAction } from '@/lib/personalization/actions';
import type { Shelf, ShelfProduct, ShelfWords } from '@/lib/personalization/view';
import styles from './shelf-why.module.css';

function ProductReasons({ product, words }: { product: ShelfProduct; words: ShelfWords }) {
  const ways = [
    { subject: `product:${product.id}`, label: words.notForMe },
    { subject: `family:${product.family}`, label: words.lessOfThis },
  ];
  return (
    <li>
      <strong>{product.name}</strong>
      {product.reasons.map((reason) => (
        <p key={reason} className="text-soft">
          {reason}
        </p>
      ))}
      <Cluster as="p">
        {ways.map(({ subject, label }) => (
          <SubmitButton
            key={subject}
            name="subject"
            value={subject}
            variant="link"
            aria-label={`${label}: ${product.name}`}
          >
            {label}
          </SubmitButton>
        ))}
      </Cluster>
    </li>
  );
}

/** "Why am I seeing this": the true reasons of every product on the shelf, and the ways out. */
export function ShelfWhy({ shelf, words }: { shelf: Shelf; words: ShelfWords }) {
  return (
    <details className={styles.shelfWhy}>
      <summary>
        {words.why}
        <span className="sr-only"> ({shelf.title})</span>
      </summary>
      <Stack gap={4} className={styles.shelfWhyPanel}>
        <p>{words.intro}</p>
        <Form action={dismissAction}>
          <ul className="m-0 grid list-none gap-4 p-0">
            {shelf.products.map((product) => (
              <ProductReasons key={product.id} product={product} words={words} />
            ))}
          </ul>
        </Form>
        <Form action={stopPersonalizationAction}>
          <SubmitButton variant="secondary" size="small">
            {words.stop}
          </SubmitButton>
          <p className="text-sm text-soft">{words.stopHint}</p>
        </Form>
        <Link href={words.privacyHref as Route} className="link">
          {words.privacy}
        </Link>
      </Stack>
    </details>
  );
}
