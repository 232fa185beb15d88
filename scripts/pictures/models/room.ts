/** Where the still lifes stand: a table of planks before a calm wall with the light of a window on it. */
import { type Material, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry } from 'three';
import { darker } from '../studio/color';
import { lightThatBecomes } from '../studio/film';
import { at, box, group } from '../studio/geometry';
import { matter, oak } from '../studio/materials';
import { print } from '../studio/print';

export type Room = {
  wall: string;
  /** Tone of the wood. */
  table?: string;
  /** Where the window's light falls on the wall, in cm from its middle; none in the evening. */
  sun?: number | null;
  /** How far behind the middle the wall stands. */
  back?: number;
  /** A lamp's light on the wall: where, how high, how wide. */
  lamps?: readonly (readonly [x: number, y: number, radius: number])[];
};

const [WIDTH, HEIGHT] = [420, 220];

/** Grey stands for the wall as it is; lighter is lit, darker is in shade. */
function light(sun: number | null, lamps: Room['lamps'] = []) {
  return print(
    1680,
    880,
    (c, w, h) => {
      const base = c.createLinearGradient(0, 0, w, h * 0.4);
      base.addColorStop(0.2, '#cfcfcf');
      base.addColorStop(0.8, '#b4b4b4');
      c.fillStyle = base;
      c.fillRect(0, 0, w, h);
      if (sun !== null) panes(c, w / 2 + sun * 4, h);
      for (const [x, y, radius] of lamps) {
        const [px, py] = [w / 2 + x * 4, h - y * 4];
        const glow = c.createRadialGradient(px, py, 0, px, py, radius * 4);
        glow.addColorStop(0, 'rgba(255,232,190,0.95)');
        glow.addColorStop(0.35, 'rgba(255,214,150,0.42)');
        glow.addColorStop(1, 'rgba(255,200,130,0)');
        c.fillStyle = glow;
        c.fillRect(0, 0, w, h);
      }
      // Down by the table it is a little darker.
      const foot = c.createLinearGradient(0, h - 110, 0, h);
      foot.addColorStop(0, 'rgba(60,45,30,0)');
      foot.addColorStop(1, 'rgba(60,45,30,0.22)');
      c.fillStyle = foot;
      c.fillRect(0, h - 110, w, 110);
    },
    `wall ${sun} ${JSON.stringify(lamps)}`,
  );
}

/** Four panes near the table, slanting as the morning sun does. */
function panes(c: CanvasRenderingContext2D, x: number, h: number): void {
  c.save();
  c.filter = 'blur(7px)';
  c.fillStyle = 'rgba(255,249,232,0.5)';
  const [wide, tall] = [96, 118];
  const slant = (y: number) => (y - h) * 0.32;
  for (let column = 0; column < 2; column++)
    for (let row = 0; row < 3; row++) {
      const left = x + column * (wide + 13);
      const top = h - 420 + row * (tall + 13) + column * 20;
      c.beginPath();
      c.moveTo(left - slant(top), top);
      c.lineTo(left + wide - slant(top), top + 17);
      c.lineTo(left + wide - slant(top + tall), top + tall + 17);
      c.lineTo(left - slant(top + tall), top + tall);
      c.fill();
    }
  c.restore();
}

function wall(color: string, sun: number | null, lamps: Room['lamps']): Mesh {
  const material = new MeshBasicMaterial({
    map: light(sun, lamps),
    color: lightThatBecomes(color).multiplyScalar(1.75),
  });
  material.userData.shadowless = true;
  return new Mesh(new PlaneGeometry(WIDTH, HEIGHT), material);
}

/** Planks side by side, each from another place of the trunk. */
function planks(tone: string, back: number): Object3D {
  const [wide, gap] = [19, 0.12];
  const whole = group();
  const count = Math.ceil((back + 90) / wide);
  for (let i = 0; i < count; i++) {
    const material: Material = oak({ axis: 'x', tone, pith: 3 + ((i * 7) % 5) * 2.3 });
    const plank = box(WIDTH, 3, wide - gap, 0.16, material);
    plank.geometry.translate(i * 37, 0, 0);
    plank.position.set(-i * 37, TABLE_TOP - 3, -back + wide * (i + 0.5));
    whole.add(plank);
  }
  // What one sees between them.
  whole.add(at(box(WIDTH, 2, back + 90, 0.1, matter(darker(tone, 0.55))), 0, TABLE_TOP - 2.2, 45 - back / 2));
  return whole;
}

/** How thick the table lies on the ground: the goods stand that high. */
export const TABLE_TOP = 0.5;

export function room({ wall: color, table = '#c99f6b', sun = -10, back = 62, lamps }: Room): Object3D {
  const behind = at(wall(color, sun, lamps), 0, HEIGHT / 2 - 1, -back);
  const whole = group(behind, planks(table, back));
  whole.traverse((object) => {
    object.userData.stage = true;
    object.userData.outOfFrame = true;
  });
  return whole;
}
