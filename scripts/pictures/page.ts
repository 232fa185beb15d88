/** Runs in the browser's page: takes the pictures the script asks for and sends them back as they came out. */
import { goods } from './goods/all';
import { stills } from './goods/stills';
import type { View } from './studio/camera';
import type { Fineness } from './studio/shadows';
import { Studio } from './studio/studio';

export type Order = {
  /** A product, or a still life. */
  of: string;
  color: string;
  second: boolean;
  width: number;
  height: number;
  fineness: Fineness;
};

const canvas = document.querySelector('canvas') as HTMLCanvasElement;

async function fonts(): Promise<void> {
  for (const [family, file] of [
    ['Figtree', '/figtree.woff2'],
    ['Fraunces', '/fraunces.woff2'],
  ] as const)
    document.fonts.add(await new FontFace(family, `url(${file})`, { weight: '300 900' }).load());
}

function subjectOf({ of, color, second }: Order) {
  const still = stills[of];
  if (still) return { thing: still.compose, view: still.view, ground: still.ground };
  const good = goods[of];
  if (!good) throw new Error(`Nobody has modelled ${of} yet.`);
  const { options: change, color: _, ...turned } = good.second;
  const options = second ? { ...good.options, ...change } : good.options;
  const view: View = second ? { ...good.view, ...turned } : good.view;
  return { thing: () => good.model(color, options), view, ground: undefined };
}

const studio = fonts().then(() => Studio.open(canvas, '/studio.exr'));

async function take(order: Order): Promise<number> {
  const started = performance.now();
  const { width, height, fineness } = order;
  (await studio).take({
    ...subjectOf(order),
    width,
    height,
    fineness,
    shape: `${order.of} ${order.second}`,
  });
  const context = (await studio).renderer.getContext();
  const pixels = new Uint8Array(width * height * 4);
  context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, pixels);
  await fetch('/taken', { method: 'POST', body: pixels });
  return performance.now() - started;
}

Object.assign(window, { take });
