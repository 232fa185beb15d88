import { block, steelPane } from '../block';
import { darker, lighter, lightness, materialOf, OAK, STEEL } from '../color';
import { letter } from '../lettering';
import { edgeShadow } from '../shadow';
import { FLOOR, n, roundedRect, type Sheet } from '../sheet';
import { tube } from '../tube';
import { group } from './brewing-group';
import { cup } from './cup';
import { controls, rail } from './machine-controls';

export type EspressoMachine = {
  width: number;
  height: number;
  groups?: 1 | 2;
  handle?: string;
  cupsOnTop?: number;
  name: string;
};

/** Seen from the front: head with controls, group with portafilter, steam wand, tray with a cup. */
export function espressoMachine(sheet: Sheet, color: string, look: EspressoMachine): void {
  const body = materialOf(color);
  const { width: w, height: h, groups = 1, handle = OAK, cupsOnTop = 0, name } = look;
  const [x, y] = [400 - w / 2, FLOOR - h];
  const headHeight = h * 0.34;
  const trayTop = FLOOR - h * 0.15;

  edgeShadow(sheet, 400, FLOOR, w * 0.49, 0.95);
  for (const foot of [x + w * 0.12, x + w * 0.88]) sheet.path(roundedRect(foot - 22, FLOOR - 16, 44, 16, 6), '#2a2725');

  // The back wall stands behind everything and lies in the shadow of the head.
  const wall = roundedRect(x + 14, y + headHeight * 0.6, w - 28, h - headHeight * 0.6 - 24, 14);
  sheet.path(
    wall,
    sheet.linear(
      [x, y + headHeight, x, FLOOR],
      [
        [0, darker(body, 0.62)],
        [0.3, darker(body, 0.36)],
        [1, darker(body, 0.2)],
      ],
    ),
  );
  sheet.path(
    wall,
    sheet.linear(
      [x, 0, x + w, 0],
      [
        [0, '#fff', 0.16],
        [0.2, '#fff', 0],
        [0.75, '#000', 0],
        [1, '#000', 0.25],
      ],
    ),
  );

  // Tray: its grille is the lit surface in front.
  const grille = `M${n(x + 30)} ${n(trayTop - h * 0.075)}H${n(x + w - 30)}L${n(x + w)} ${n(trayTop + 2)}H${n(x)}z`;
  steelPane(sheet, grille, [x, trayTop - h * 0.075, w, h * 0.08]);
  const slots = 13;
  let slotLines = '';
  for (let i = 1; i < slots; i++) {
    const back = x + 30 + ((w - 60) * i) / slots;
    slotLines += `M${n(back)} ${n(trayTop - h * 0.06)}L${n(x + (w * i) / slots)} ${n(trayTop - 6)}`;
  }
  sheet.stroke(slotLines, '#3a3937', 3.4, 'opacity=".75"');
  block(sheet, { x, y: trayTop, w, h: FLOOR - 14 - trayTop, r: 12, depth: 0 }, body);

  const cups = groups === 2 ? [400 - w * 0.2, 400 + w * 0.2] : [400];
  const full = sheet.symbol(() =>
    cup(sheet, color === 'steel' || color === 'black' ? 'white' : color, {
      width: 140,
      height: 114,
      foot: 0.6,
      handle: 'right',
      coffee: true,
    }),
  );
  for (const cx of cups)
    sheet.use(full, `translate(${n(cx - 400 * 0.56)} ${n(trayTop - h * 0.02 - 690 * 0.56)}) scale(.56)`);

  const wandX = x + w * 0.87;
  tube(
    sheet,
    `M${n(wandX)} ${n(y + headHeight)}C${n(wandX + 12)} ${n(y + headHeight + 70)} ${n(wandX + 6)} ${n(y + headHeight + 90)} ${n(wandX - 8)} ${n(trayTop - h * 0.2)}`,
    13,
    STEEL,
  );
  tube(sheet, `M${n(wandX - 7)} ${n(trayTop - h * 0.23)}L${n(wandX - 10)} ${n(trayTop - h * 0.18)}`, 18, '#8d9092');

  const brewing = sheet.symbol(() => group(sheet, 400, y + headHeight, handle));
  for (const cx of cups) sheet.use(brewing, `translate(${n(cx - 400)} 0)`);

  block(sheet, { x, y, w, h: headHeight, r: 30, depth: 34 }, body);
  sheet.path(
    `M${n(x + 16)} ${n(y + headHeight)}h${n(w - 32)}v16h${n(32 - w)}z`,
    '#120c08',
    `opacity=".3" filter="${sheet.blur(7)}"`,
  );
  rail(sheet, x, y, w, cupsOnTop, color);
  controls(sheet, x, y, w, headHeight, body, handle);
  letter(
    sheet,
    name,
    400,
    y + headHeight * 0.76,
    17,
    body === STEEL ? '#4a4a48' : lightness(body) > 0.7 ? darker(body, 0.5) : lighter(body, 0.75),
    3.4,
    0.7,
  );
}
