import { isAnswered } from '@/lib/consent/remembered-choice';
import { readChoice } from '@/lib/identity/cookies';

const ANSWERED = 'form:has([data-consent-question]) { display: none; }\n';

/**
 * For browsers without scripts, which nothing else can tell that the question was answered: pages are the same bytes for everybody. Asked
 * for by their `noscript` alone, and before the first paint.
 */
export async function GET() {
  const style = isAnswered(await readChoice()) ? ANSWERED : '';
  return new Response(style, { headers: { 'Content-Type': 'text/css', 'Cache-Control': 'private, no-store' } });
}
