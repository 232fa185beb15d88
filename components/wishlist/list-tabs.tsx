import { getTranslations } from 'next-intl/server';
import { card } from '@/components/ui/card';
import { chip, chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { createListAction } from '@/lib/wishlist/actions';
import type { Wishlist } from '@/lib/wishlist/queries';
import { LIST_NAME_LENGTH } from '@/lib/wishlist/rules';
import styles from './lists.module.css';

/** The way between the lists, and to a new one. */
export async function ListTabs({ lists, current }: { lists: Wishlist[]; current: string }) {
  const words = await getTranslations('wishlist');
  return (
    <div className={styles.listTabs}>
      {lists.length > 1 && (
        <nav aria-label={words('lists')}>
          <ul className={chips}>
            {lists.map(({ id, name, productIds }, index) => (
              <li key={id}>
                <Link
                  href={index === 0 ? '/wishlist' : `/wishlist?list=${id}`}
                  prefetch={false}
                  className={chip}
                  aria-current={id === current ? 'page' : undefined}
                >
                  {name ?? words('title')} <span className="lining-nums tabular-nums">{productIds.length}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <details className={styles.newList}>
        <summary className={chip}>{words('newList')}</summary>
        <Form action={createListAction} className={card({ className: stack({ gap: 3 }) })}>
          <Field name="name" label={words('newListName')} maxLength={LIST_NAME_LENGTH} autoComplete="off" required />
          <SubmitButton variant="secondary">{words('createList')}</SubmitButton>
        </Form>
      </details>
    </div>
  );
}
