import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { select } from '@/components/ui/control';
import { Form } from '@/components/ui/form';
import { Cluster, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { moveHeartAction } from '@/lib/wishlist/actions';
import type { WishedProduct, Wishlist } from '@/lib/wishlist/queries';
import styles from './lists.module.css';

type MoveHeartProps = { product: WishedProduct; from: string; others: Wishlist[] };

/** Puts a product on another of the person's lists, or on that one, too. */
export async function MoveHeart({ product, from, others }: MoveHeartProps) {
  const words = await getTranslations('wishlist');
  return (
    <details className={styles.moveHeart}>
      <summary className={button({ variant: 'link' })}>
        {words('otherList')}
        <span className="sr-only">: {product.name}</span>
      </summary>
      <Form action={moveHeartAction} className={stack({ gap: 2 })}>
        <input type="hidden" name="productId" value={product.id} />
        <input type="hidden" name="from" value={from} />
        <select name="to" aria-label={words('chooseList', { name: product.name })} className={select}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? words('title')}
            </option>
          ))}
        </select>
        <Cluster>
          <SubmitButton variant="secondary" size="small">
            {words('moveToList')}
          </SubmitButton>
          <SubmitButton name="copy" value="1" variant="quiet" size="small">
            {words('copyToList')}
          </SubmitButton>
        </Cluster>
      </Form>
    </details>
  );
}
