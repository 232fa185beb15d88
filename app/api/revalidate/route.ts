import { revalidatePages } from '@/lib/catalog/revalidation';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';

/**
 * Renews the pages of products that have changed outside this process. The worker calls it; anybody may, since it does nothing but
 * what the database says is due.
 */
export const POST = orUnavailable(async () => {
  return Response.json({ renewed: await revalidatePages() }, { headers: { 'cache-control': 'no-store' } });
});
