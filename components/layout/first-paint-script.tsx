'use client';

import { markDocument, openFromTheTop, THEME_KEY } from './first-paint';

/**
 * Runs before the first paint: the chosen theme without a flash, no consent banner for who has answered, room for who is known. As a
 * module it does not wait for the style sheet, and the page is read on meanwhile. It has run when React comes, so what React would
 * write in it does not matter.
 */
export function FirstPaintScript() {
  const source = `(${markDocument})('${THEME_KEY}');(${openFromTheTop})()`;
  return (
    <script
      type="module"
      async
      blocking="render"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of our own
      dangerouslySetInnerHTML={{ __html: source }}
    />
  );
}
