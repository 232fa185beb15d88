import 'server-only';
import { isDatabaseUnavailable } from '@/db/unavailable';
import { logFailure } from '../log';

/** The same route, which answers 503 instead of 500 while the database is locked, full or away: worth asking again in a while. */
export function orUnavailable<Args extends unknown[]>(
  route: (...args: Args) => Promise<Response>,
): (...args: Args) => Promise<Response> {
  return async (...args) => {
    try {
      return await route(...args);
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error;
      logFailure('The database cannot do its work', error);
      return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } });
    }
  };
}
