/** An espresso machine of lacquered or brushed steel, with one group or two. */
import type { Object3D } from 'three';
import { darker, hexOf } from '../studio/color';
import { at, box, group } from '../studio/geometry';
import { lacquer, oak, plastic, steel } from '../studio/materials';
import { cup } from './cup';
import { bodyOf, brewingGroup, button, dripTray, feet, gauge, knob, rail, steamWand } from './machine-parts';
import { inkOn, sign } from './sign';

export type EspressoMachine = {
  width: number;
  height: number;
  depth: number;
  groups?: 1 | 2;
  wooden?: boolean;
  cupsOnTop?: number;
  brewing?: boolean;
};

const ESPRESSO = { diameter: 6.2, height: 5.6, foot: 0.6, belly: 0.75, speckle: 0.3, wall: 0.4 };

export function espressoMachine(
  color: string,
  { width: w, height: h, depth: d, groups = 1, wooden = true, cupsOnTop = 3, brewing = true }: EspressoMachine,
): Object3D {
  const skin = bodyOf(color);
  const dark = color === 'steel' ? steel({ brushed: 'y', roughness: 0.4 }) : lacquer(darker(hexOf(color), 0.3));
  const handle = wooden ? oak() : plastic('#2d2a28', { roughness: 0.4 });
  const cupColor = color === 'steel' || color === 'black' ? 'white' : color;
  const tray = h * 0.2;
  const head = h * 0.62;
  const front = d * 0.36;
  const machine = group(
    feet(w, d),
    at(box(w, tray - 1.2, d, 1.1, skin), 0, 1.2, 0),
    // The gap where the tray is drawn out.
    at(box(w - 0.5, 0.22, d * 0.6, 0.1, plastic('#1a1817')), 0, tray * 0.52, d * 0.2 + 0.12),
    at(dripTray(w - 2.2, d * 0.54, Math.round(w / 1.7)), 0, tray + 0.24, d * 0.2),
    at(box(w - 1, h - tray, d * 0.44, 1, dark), 0, tray - 0.4, -d * 0.27),
    at(box(w - 0.7, 0.5, d * 0.8, 0.2, plastic('#1a1817')), 0, head - 0.2, -d * 0.08),
    at(box(w, h - head, d * 0.86, 1.9, skin), 0, head, -d * 0.07),
    at(box(w - 4, 0.3, d * 0.62, 0.14, steel({ brushed: 'x' })), 0, h - 0.12, -d * 0.07),
    at(rail(w - 2.6, d * 0.7), 0, h, -d * 0.07),
  );
  const face = head + (h - head) * 0.56;
  machine.add(
    at(gauge(Math.min(2.7, w * 0.095)), -w * 0.31, face, front),
    at(button(0.95, true), -w * 0.06, face, front),
    at(button(0.95), w * 0.06, face, front),
    at(knob(Math.min(2.4, w * 0.088), handle), w * 0.31, face, front),
    at(sign('HALDEN', 0.95, inkOn(color), { spread: 0.34 }), 0, head + (h - head) * 0.17, front + 0.03),
  );
  const places = groups === 2 ? [-w * 0.2, w * 0.2] : [0];
  for (const x of places) {
    machine.add(at(brewingGroup(handle, groups === 2 ? 16 : 30), x, head, d * 0.15));
    if (brewing)
      machine.add(at(cup(cupColor, { ...ESPRESSO, coffee: 'black' }), x, tray + 0.24, d * 0.15, { ry: -24 }));
  }
  machine.add(at(steamWand(h * 0.34), w * 0.4, head, d * 0.2));
  for (let i = 0; i < cupsOnTop; i++) {
    const x = (i - (cupsOnTop - 1) / 2) * Math.min(7.4, (w - 6) / cupsOnTop);
    machine.add(
      at(
        cup(i % 2 ? 'white' : cupColor === 'white' ? 'oat' : cupColor, { ...ESPRESSO, handle: false }),
        x,
        h + 0.2,
        -d * 0.1 + (i % 2) * 1.6,
      ),
    );
  }
  return machine;
}
