/** Two bars wrapped in paper: one leans on the other. */
import { Mesh, type Object3D, PlaneGeometry } from 'three';
import { darker, lighter } from '../studio/color';
import { at, box, group } from '../studio/geometry';
import { brass, matter, paper, printed } from '../studio/materials';
import { print, write } from '../studio/print';

export type ChocolateBars = {
  paper: string;
  title: string;
  line: string;
  picture: 'cocoa' | 'bean';
  cocoa: string;
  open?: boolean;
};

const CREAM = '#f0e4cc';

function front({ paper: base, title, line, picture }: ChocolateBars) {
  return print(
    700,
    1400,
    (c, w, h) => {
      c.fillStyle = base;
      c.fillRect(0, 0, w, h);
      c.fillStyle = CREAM;
      c.fillRect(90, 210, w - 180, h - 420);
      c.strokeStyle = darker(base, 0.1);
      c.lineWidth = 5;
      c.strokeRect(114, 234, w - 228, h - 468);
      const ink = darker(base, 0.3);
      write(c, 'AURIKEL', w / 2, 350, 58, { color: ink, spread: 0.3, font: 'serif', weight: 500 });
      c.save();
      c.translate(w / 2, 640);
      c.fillStyle = base;
      c.strokeStyle = CREAM;
      c.lineWidth = 12;
      c.rotate(0.5);
      c.beginPath();
      c.ellipse(0, 0, picture === 'bean' ? 92 : 78, 140, 0, 0, 7);
      c.fill();
      if (picture === 'bean') c.stroke(new Path2D('M0 -132C50 -60 -50 60 0 132'));
      else for (const x of [-34, 0, 34]) c.stroke(new Path2D(`M${x * 0.3} -128Q${x * 1.5} 0 ${x * 0.3} 128`));
      c.restore();
      write(c, title, w / 2, 930, Math.min(100, 540 / title.length), { color: ink, spread: 0.12 });
      write(c, line, w / 2, 1040, 34, { color: ink, spread: 0.2, weight: 500 });
      write(c, '80 G', w / 2, 1110, 28, { color: ink, spread: 0.2, weight: 500 });
    },
    `bar ${base} ${title} ${line} ${picture}`,
  );
}

function bar(look: ChocolateBars): Object3D {
  const wrapped = box(8, 16, 1, 0.22, paper(look.paper, { creases: 0.06 }));
  const face = at(new Mesh(new PlaneGeometry(7.5, 15.4), printed(front(look), { roughness: 0.8 })), 0, 8, 0.515);
  return group(wrapped, face);
}

export function chocolateBars(_color: string, look: ChocolateBars): Object3D {
  const lying = at(group(at(bar(look), 0, -8, 0)), 3.4, 0.52, 6, { rx: -90, rz: look.open ? 0 : -62 });
  const standing = at(group(bar(look)), -1, 0.1, -1.6, { rx: -14, ry: 10 });
  if (!look.open) return group(standing, at(box(6, 7, 2.4, 0.2, paper(darker(look.paper, 0.2))), -1.4, 0, -4.4), lying);
  // Unwrapped: pieces on their foil.
  const cocoa = matter(look.cocoa, { roughness: 0.34, variation: 0.1 });
  const pieces: Object3D[] = [];
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 3; j++) {
      if (i === 3 && j === 2) continue;
      pieces.push(at(box(2.24, 0.9, 2.24, 0.34, cocoa), 5 + (i - 1.5) * 2.3, 0.1, 5.4 + (j - 1) * 2.3));
    }
  pieces.push(at(box(2.24, 0.9, 2.24, 0.34, cocoa), 11.6, 0.06, 7.4, { ry: 32 }));
  return group(
    standing,
    at(box(6, 7, 2.4, 0.2, paper(darker(look.paper, 0.2))), -1.4, 0, -4.4),
    at(box(12, 0.06, 9, 0.03, brass({ roughness: 0.42 })), 5.4, 0, 5.4, { ry: 4 }),
    at(group(...pieces), 0, 0, 0),
    at(box(3, 0.05, 9, 0.02, paper(lighter(look.paper, 0.1))), -1.8, 0, 5.6, { ry: 4 }),
  );
}
