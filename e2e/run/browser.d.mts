/** Path of a browser; empty for Playwright's own, null where none can be had. */
export function findBrowser(): Promise<string | null>;
