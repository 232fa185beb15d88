'use client';

import { markDocument, openFromTheTop, THEME_KEY } from './first-paint';

/**
 * Runs before the first paint: the chosen theme without a flash, no consent banner for who has answered, room for who is known. It
 * has run when React comes, so what React would write in it does not matter.
 */
export function FirstPaintScript() {
  const source = `(${markDocument})('${THEME_KEY}');(${openFromTheTop})()`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of our own
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: source }} />;
}
