import { FIRST_PAINT } from './first-paint';

/** Runs before the first paint: the chosen theme without a flash, no consent banner for who has answered, room for who is known. */
export function FirstPaintScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own
  return <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />;
}
