import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** That nobody has changed an answer, and the answers to take along. */
export async function ConsentProof({ chain }: { chain: { length: number; brokenAt: number | null } }) {
  const words = await getTranslations('privacy.consent');
  return (
    <div className="cluster small mt-4 justify-between">
      <p className={chain.brokenAt ? 'text-danger' : 'muted'}>
        {chain.brokenAt ? words('chainBroken', { position: chain.brokenAt }) : words('chain', { count: chain.length })}
      </p>
      {chain.length > 0 && (
        <span className="cluster">
          <Link href="/privacy/receipts" prefetch={false} className="link">
            {words(chain.brokenAt ? 'answersOnly' : 'receipts')}
          </Link>
          <Link href="/privacy/receipts/check" prefetch={false} className="link">
            {words('checkReceipt')}
          </Link>
        </span>
      )}
    </div>
  );
}
