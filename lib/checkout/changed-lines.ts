/** Names the variants, with blanks between, of which a refused order says that they have changed; see `what-changed.ts`. */
export const CHANGED_LINES = 'changedLines';
