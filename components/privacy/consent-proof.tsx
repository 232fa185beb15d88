import { getTranslations } from 'next-intl/server';
import { Cluster } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';

/** That nobody has changed an answer, and the answers to take along. */
export async function ConsentProof({ chain }: { chain: { length: number; brokenAt: number | null } }) {
  const words = await getTranslations('privacy.consent');
  return (
    <Cluster className="text-sm mt-4 justify-between">
      <p className={chain.brokenAt ? 'text-danger' : 'text-soft'}>
        {chain.brokenAt ? words('chainBroken', { position: chain.brokenAt }) : words('chain', { count: chain.length })}
      </p>
      {chain.length > 0 && (
        <Cluster as="span">
          <Link href="/privacy/receipts" prefetch={false} className="link">
            {words(chain.brokenAt ? 'answersOnly' : 'receipts')}
          </Link>
          <Link href="/privacy/receipts/check" prefetch={false} className="link">
            {words('checkReceipt')}
          </Link>
        </Cluster>
      )}
    </Cluster>
  );
}
