type IconProps = {
  name: 'bag' | 'close' | 'dark' | 'filter' | 'flame' | 'heart' | 'light' | 'menu' | 'search' | 'system';
};

/** A small drawing in the colour of the words around it. Its lines are in `app/styles/icons.css`, so that a page carries no more than the name. */
export function Icon({ name }: IconProps) {
  return <span className={`icon icon-${name}`} aria-hidden="true" />;
}
