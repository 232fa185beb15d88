/**
 * What went wrong, for the people who run the shop. Only the name, code, message and place of an error are written: whatever else
 * hangs on it (the parameters of a query, a mail, a request) may be about somebody.
 */
const ADDRESS = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g;
/** A chain of causes is short; this only ends a circle. */
const DEEPEST = 5;

type Failure = { name?: string; code?: unknown; message?: string; stack?: string; cause?: unknown; errors?: unknown };

function linesOf(error: unknown, depth: number): string[] {
  if (!(error instanceof Error)) return [`${typeof error === 'string' ? error.replace(ADDRESS, '…') : typeof error}`];
  const { name, code, message, stack, cause, errors } = error as Failure;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const said = `${name}${code === undefined ? '' : ` ${code}`}: ${(message ?? '').replace(ADDRESS, '…')}`;
  const deeper = depth < DEEPEST ? [...(Array.isArray(errors) ? errors : []), ...(cause ? [cause] : [])] : [];
  return [said, ...frames, ...deeper.flatMap((one) => linesOf(one, depth + 1).map((line) => `  ${line}`))];
}

/** Writes a failure to the log, as `<what>: <error>` with its stack and what caused it. */
export function logFailure(what: string, error: unknown): void {
  console.error(`${what}: ${linesOf(error, 0).join('\n')}`);
}

/** Writes what should be looked at, though nothing has failed. */
export function logWarning(what: string): void {
  console.warn(what);
}
