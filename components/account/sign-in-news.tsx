import { FoundQuestion } from './found-question';
import { JoinedNotice } from './joined-notice';

/** Stands on every page that a sign-in may lead to: what was joined, with Undo, and what only the person can decide. */
export function SignInNews({ query }: { query: { joined?: unknown; found?: unknown } }) {
  return (
    <>
      <JoinedNotice operationId={query.joined} />
      {query.found === '1' && <FoundQuestion />}
    </>
  );
}
