/**
 * Where an address leads to no page in any language, such as a file that is not there. People are shown the page that
 * `lib/platform/http/drawn-pages.ts` draws. Next's own would be part of the data of every page of the shop.
 */
export default function NotFound() {
  return <h1>404</h1>;
}
