import { markDocument, THEME_KEY } from './first-paint';

const SOURCE = `(${markDocument})('${THEME_KEY}')`;

/** Runs before the first paint: the chosen theme without a flash, no consent banner for who has answered, room for who is known. */
export function FirstPaintScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of our own
  return <script dangerouslySetInnerHTML={{ __html: SOURCE }} />;
}
