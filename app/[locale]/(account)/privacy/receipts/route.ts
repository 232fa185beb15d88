import { getConsentReceipts } from '@/lib/consent/receipt';
import { now } from '@/lib/platform/clock';
import { ledgersOf } from '@/lib/privacy/answers';
import { currentSubject } from '@/lib/privacy/subject';
import { shop } from '@/shop.config';

/** A person's own answers as signed receipts; a ledger that does not hold comes without a signature and says so. */
export async function GET() {
  const at = now();
  const ids = ledgersOf(await currentSubject());
  const receipts = await Promise.all(ids.map((id) => getConsentReceipts(id, at)));
  const given = receipts.filter(({ document }) => document.receipts.length > 0);
  return Response.json(given, {
    headers: {
      'Content-Disposition': `attachment; filename="${shop.slug}-consent-receipts.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
