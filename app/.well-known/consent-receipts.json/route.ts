import { connection } from 'next/server';
import { receiptKey } from '@/lib/consent/receipt';

/** The public key of signed consent receipts, as a JSON Web Key Set (RFC 7517). */
export async function GET() {
  // The key is the running shop's, not that of the build.
  await connection();
  return Response.json({ keys: [receiptKey()] }, { headers: { 'Cache-Control': 'public, max-age=3600' } });
}
