import { now } from '@/lib/clock';
import { getConsentReceipts } from '@/lib/consent/receipt';
import { currentSubject } from '@/lib/privacy/subject';

/** A person's own answers as signed receipts. */
export async function GET() {
  const { owner, email } = await currentSubject();
  const ids = [...new Set([owner?.id, email?.identifierId])].filter((id): id is string => id !== undefined);
  const at = now();
  const receipts = await Promise.all(ids.map((id) => getConsentReceipts(id, at)));
  const given = receipts.filter(({ document }) => document.receipts.length > 0);
  return Response.json(given, {
    headers: {
      'Content-Disposition': 'attachment; filename="kindling-consent-receipts.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
