import 'server-only';
import taken from './pictures.json';

/** Every picture there is, by name: the colours of its upper and lower middle. Written by `npm run pictures`. */
const PICTURES: Record<string, string> = taken;

/** The second view of what a picture shows: one for each product, whatever its colour. */
function secondView(picture: string): string | undefined {
  const product = picture.slice(0, picture.lastIndexOf('-'));
  return [`${picture}~2`, `${product}~2`].find((name) => name in PICTURES);
}

/** All views of what a picture shows, itself first. */
export function pictureViews(picture: string): string[] {
  const second = secondView(picture);
  return second ? [picture, second] : [picture];
}

/** The colours that stand in for a picture until it has come, as `ProductPicture` takes them; none where none are known. */
export function pictureTint(picture: string): string | undefined {
  return PICTURES[picture];
}
