export type Stop = readonly [offset: number, color: string, opacity?: number];

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** A whole number where that is exact enough (a pixel of 800), one decimal for small values. */
export const n = (value: number) => `${Math.abs(value) < 20 ? Math.round(value * 10) / 10 : Math.round(value)}`;

const fraction = (value: number) => `${Math.round(value * 100) / 100}`.replace(/^0\./, '.');

const stopsMarkup = (stops: readonly Stop[]) =>
  stops
    .map(([offset, color, opacity]) => {
      const at = offset === 0 ? '' : ` offset="${fraction(offset)}"`;
      const alpha = opacity === undefined || opacity === 1 ? '' : ` stop-opacity="${fraction(opacity)}"`;
      return `<stop${at} stop-color="${color}"${alpha}/>`;
    })
    .join('');

/** The paper one picture is drawn on. Equal gradients, filters and clips are written once. */
export class Sheet {
  private readonly defs: string[] = [];
  private readonly parts: string[] = [];
  private readonly known = new Map<string, string>();

  constructor(
    readonly width = 800,
    readonly height = 800,
  ) {}

  private define(markup: (id: string) => string): string {
    const key = markup('');
    const before = this.known.get(key);
    if (before) return before;
    const id = `k${this.known.size.toString(36)}`;
    this.known.set(key, id);
    this.defs.push(markup(id));
    return id;
  }

  linear([x1, y1, x2, y2]: Line, stops: readonly Stop[]): string {
    const id = this.define(
      (name) =>
        `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${stopsMarkup(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** `flat` below 1 squeezes the circle into a lying ellipse. */
  radial(cx: number, cy: number, radius: number, stops: readonly Stop[], flat = 1): string {
    const squeeze =
      flat === 1
        ? ''
        : ` gradientTransform="translate(0 ${n(cy * (1 - flat))}) scale(1 ${Math.round(flat * 1000) / 1000})"`;
    const id = this.define(
      (name) =>
        `<radialGradient id="${name}" gradientUnits="userSpaceOnUse" cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}"${squeeze}>${stopsMarkup(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  blur(amount: number): string {
    const id = this.define(
      (name) =>
        `<filter id="${name}" x="-50%" y="-50%" width="200%" height="200%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${amount < 3 ? n(amount) : Math.round(amount)}"/></filter>`,
    );
    return `url(#${id})`;
  }

  clip(path: string): string {
    return `url(#${this.define((name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`)})`;
  }

  add(markup: string): void {
    this.parts.push(markup);
  }

  path(d: string, fill: string, attributes = ''): void {
    this.add(`<path d="${d}" fill="${fill}"${attributes && ` ${attributes}`}/>`);
  }

  stroke(d: string, color: string, width: number, attributes = ''): void {
    this.add(
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}"${attributes && ` ${attributes}`}/>`,
    );
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, attributes = ''): void {
    this.add(
      `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes && ` ${attributes}`}/>`,
    );
  }

  /** Draws once what is needed several times; place it with `use`. */
  symbol(draw: () => void): string {
    const start = this.parts.length;
    draw();
    const markup = this.parts.splice(start).join('\n');
    return this.define((name) => `<g id="${name}">${markup}</g>`);
  }

  use(symbol: string, transform: string): void {
    this.add(`<use href="#${symbol}" transform="${transform}"/>`);
  }

  group(attributes: string, draw: () => void): void {
    this.add(`<g ${attributes}>`);
    draw();
    this.add('</g>');
  }

  svg(): string {
    const body = this.parts.join('\n');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}" stroke-linecap="round" stroke-linejoin="round">\n<defs>${this.defs.join('')}</defs>\n${body}\n</svg>\n`;
  }
}

/** A rectangle with round corners as a path. */
export function roundedRect(x: number, y: number, w: number, h: number, r: number): string {
  const q = Math.min(r, w / 2, h / 2);
  return `M${n(x + q)} ${n(y)}h${n(w - 2 * q)}a${n(q)} ${n(q)} 0 0 1 ${n(q)} ${n(q)}v${n(h - 2 * q)}a${n(q)} ${n(q)} 0 0 1 ${n(-q)} ${n(q)}h${n(2 * q - w)}a${n(q)} ${n(q)} 0 0 1 ${n(-q)} ${n(-q)}v${n(2 * q - h)}a${n(q)} ${n(q)} 0 0 1 ${n(q)} ${n(-q)}z`;
}

/** An ellipse as a path, for clips. */
export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0z`;
}

/** Numbers between 0 and 1 that look accidental and are the same every time. */
export function accidental(seed: string): () => number {
  let state = 7;
  for (const character of seed) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) % 100_000) / 100_000;
  };
}

/** Height of the table on a sheet: everything stands here. */
export const FLOOR = 690;
