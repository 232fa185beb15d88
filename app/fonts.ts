import localFont from 'next/font/local';

// Two files per family: the latin one is preloaded; the extended one is fetched only by pages that use its letters (Polish) and
// stands first in the stack, before a fallback can claim them. Headings have one weight: with all of them the file is twice as long.
// The fallbacks of the same width are in `styles/tokens.css`: those that Next makes take the thinnest weight for the measure. The
// options must be literals.
const fraunces = localFont({
  src: '../node_modules/@fontsource/fraunces/files/fraunces-latin-500-normal.woff2',
  variable: '--font-fraunces',
  weight: '500',
  adjustFontFallback: false,
});

const frauncesExtended = localFont({
  src: '../node_modules/@fontsource/fraunces/files/fraunces-latin-ext-500-normal.woff2',
  variable: '--font-fraunces-ext',
  weight: '500',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const figtree = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  variable: '--font-figtree',
  weight: '300 900',
  adjustFontFallback: false,
});

const figtreeExtended = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2',
  variable: '--font-figtree-ext',
  weight: '300 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

export const fontVariables = [fraunces, frauncesExtended, figtree, figtreeExtended]
  .map((font) => font.variable)
  .join(' ');
