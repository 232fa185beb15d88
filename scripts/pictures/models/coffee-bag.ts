/** A side-gusset bag of coffee: filled below, folded at the top and held by a tin tie. */
import { type Material, Mesh, type Object3D } from 'three';
import { accidental } from '../studio/chance';
import { darker, lighter, lightness } from '../studio/color';
import { at, box, group } from '../studio/geometry';
import { grid } from '../studio/grid';
import { beanSkin, lacquer, paper } from '../studio/materials';
import { print, write } from '../studio/print';
import { beanGeometry } from './bean-heap';
import { type Motif, motif } from './motif';

export type CoffeeBag = { paper: string; band: string; kind: Motif; name: string; note: string; beans?: boolean };

const [W, H, D] = [11.4, 19, 6.6];

/** What is printed all around; the front is the first quarter from the middle. */
function wrapping({ paper: base, band, kind, name, note }: CoffeeBag) {
  return print(
    2048,
    1024,
    (c, w, h) => {
      c.fillStyle = base;
      c.fillRect(0, 0, w, h);
      c.fillStyle = band;
      c.fillRect(0, h * 0.42, w, h * 0.4);
      const ink = lighter(base, lightness(base) < 0.5 ? 0.86 : 0.7);
      const inkOnPaper = lightness(base) < 0.5 ? lighter(base, 0.72) : darker(base, 0.66);
      for (const middle of [w * 0.25, w * 0.75]) {
        motif(c, kind, middle, h * 0.56, 1.02, ink);
        write(c, name, middle, h * 0.745, Math.min(58, 420 / name.length), { color: ink, spread: 0.22 });
        write(c, 'FELDWEG', middle, h * 0.31, 44, { color: inkOnPaper, spread: 0.3 });
        write(c, note, middle, h * 0.9, 30, { color: inkOnPaper, spread: 0.24 });
      }
    },
    `bag ${base} ${band} ${kind} ${name} ${note}`,
  );
}

/** Half width and half depth of the bag at a share of its height, and how round it is there. */
function section(t: number) {
  const top = Math.max(0, (t - 0.72) / 0.28);
  const bulge = Math.sin(Math.min(1, t / 0.8) * Math.PI) * 0.5;
  return {
    w: (W / 2) * (1 + 0.05 * bulge - 0.02 * top) * (t < 0.03 ? 0.97 : 1),
    d: (D / 2) * (1 + 0.2 * bulge) * (1 - 0.93 * top ** 1.1) * (t < 0.03 ? 0.96 : 1),
    corner: 0.9 + 1.1 * bulge,
    gusset: 0.9 * top + 0.35 * Math.min(1, t * 2),
  };
}

const AROUND = 192;

/** A rounded rectangle run through once: u = 0.25 is the middle of the front, 0.75 that of the back. */
function rim(u: number, { w, d, corner, gusset }: ReturnType<typeof section>) {
  const r = Math.min(corner, d * 0.9);
  const angle = (u - 0.25) * Math.PI * 2;
  const [s, co] = [Math.sin(angle), Math.cos(angle)];
  const power = 2 + 7 / (0.4 + r);
  const k = (Math.abs(s) ** power + Math.abs(co) ** power) ** (-1 / power);
  const x = s * k * w;
  // The sides are folded inwards.
  const side = Math.max(0, Math.abs(s) - 0.8) / 0.2;
  const fold = gusset * side * Math.max(0, 1 - Math.abs(co * k) * 1.6);
  return [x - Math.sign(s) * fold, co * k * d] as const;
}

export function coffeeBag(_color: string, look: CoffeeBag): Object3D {
  const map = wrapping(look);
  const skin = paper(look.paper, { creases: 0.42, map });
  const rows = 72;
  const body = new Mesh(
    grid(
      AROUND,
      rows,
      (i, j) => {
        const t = j / rows;
        const [x, z] = rim(i / AROUND, section(t));
        return [x, t * H, z];
      },
      { round: true, uv: (i, j) => [i / AROUND, j / rows] },
    ),
    skin,
  );
  const floor = box(W * 0.9, 0.3, D * 0.84, 0.1, paper(look.paper));
  // The top is rolled forward twice; the tie's ends are bent around.
  const rolled = rolledTop(paper(look.paper, { creases: 0.2 }));
  const tie = lacquer(look.band, { roughness: 0.36 });
  const bag = group(
    body,
    floor,
    at(rolled, 0, H - 0.35, 0),
    at(box(W + 0.9, 0.75, 0.16, 0.07, tie), 0, H + 0.55, 0.78),
    ...[-1, 1].map((side) => at(box(0.2, 0.75, 1.5, 0.08, tie), side * (W / 2 + 0.42), H + 0.55, 0.1)),
  );
  return look.beans ? group(bag, strewn()) : bag;
}

function rolledTop(skin: Material): Object3D {
  return new Mesh(
    grid(24, 28, (i, j) => {
      const x = (i / 24 - 0.5) * (W + 0.1);
      const turn = (j / 28) * Math.PI * 2;
      return [x, 0.8 + Math.cos(turn) * 0.95, Math.sin(turn) * 0.62 + 0.08];
    }),
    skin,
  );
}

/** Some beans on the table in front. */
function strewn(): Object3D {
  const chance = accidental('strewn beans');
  const skin = beanSkin();
  const beans = Array.from({ length: 26 }, () => {
    const [x, z] = [3 + (chance() - 0.5) * 9, 6.4 + chance() * 3.6];
    const bean = at(new Mesh(beanGeometry(), skin), x, 0.27, z, {
      ry: chance() * 360,
      rx: chance() > 0.5 ? 180 : 0,
      rz: (chance() - 0.5) * 20,
    });
    bean.scale.set(0.54, 0.34, 0.4);
    return bean;
  });
  return group(...beans);
}
