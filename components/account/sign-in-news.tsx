import { FoundLeft, FoundQuestion } from './found-question';
import { JoinedNotice } from './joined-notice';

/**
 * Stands on every page that a sign-in may lead to: what was joined, with Undo, and what only the person can decide. `here` is the
 * page's path without language.
 */
export function SignInNews({ query, here }: { query: { joined?: unknown; found?: unknown }; here: string }) {
  return (
    <>
      <JoinedNotice operationId={query.joined} here={here} />
      {query.found === '1' && <FoundQuestion here={here} />}
      {query.found === 'left' && <FoundLeft />}
    </>
  );
}
