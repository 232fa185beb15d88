/** The look of a link that looks like the words around it until one points at it. */
export const quietLink =
  'inline-flex min-h-7 items-center hover:underline hover:decoration-1 hover:underline-offset-[0.25em]';
