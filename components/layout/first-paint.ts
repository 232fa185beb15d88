/** Where the browser keeps the choice of theme: `light` or `dark`; absent means as the system says. */
export const THEME_KEY = 'kindling-theme';

/**
 * Marks the document with what is known before the first paint: the chosen theme, whether the banner was answered or which of
 * its purposes are to be asked (again), whether this browser has something personal to show, and its privacy signal. Also sent inside every page as its own source, so it must use nothing around it.
 */
export function markDocument(themeKey: string): void {
  const marks = document.documentElement.dataset;
  const choice = /(?:^|; )(?:__Host-)?kindling-choice=([^;.]*)/.exec(document.cookie)?.[1];
  if (choice !== undefined) {
    // `purpose=terms` of all that the banner asks today. Terms that the choice does not hold are new or have changed.
    const open = (marks.terms ?? '').split(' ').filter((pair) => !choice.split('~').includes(pair.split('=')[1] ?? ''));
    if (open.length) marks.ask = open.map((pair) => pair.split('=')[0]).join(' ');
    else marks.consent = 'answered';
  }
  if (/(^|; )(__Host-)?kindling-hint=/.test(document.cookie)) marks.known = '';
  // Global Privacy Control: the question says what Accept leaves off.
  if ((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) marks.gpc = '';
  try {
    const theme = localStorage.getItem(themeKey);
    if (theme === 'light' || theme === 'dark') marks.theme = theme;
  } catch {
    // Storage is forbidden, and with it cookies: the system's theme is used, and an answer could not be remembered.
    marks.consent = 'answered';
  }
}

/**
 * Until the page has been seen for the first time, what is far below the screen waits (`.far` in app/globals.css). Not where
 * the browser jumps to a place within the page: it must be as long as it is. Also sent as its own source.
 */
export function openFromTheTop(): void {
  const marks = document.documentElement.dataset;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || location.hash) return;
  marks.opening = '';
  addEventListener('load', () => setTimeout(() => delete marks.opening, 300));
}
