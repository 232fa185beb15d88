import type { Sheet } from '../sheet';

export type Motif = 'sun' | 'wind' | 'fire' | 'moon' | 'leaf' | 'peak' | 'hills' | 'path';

/** A few strokes that tell one roast from the next. */
export function motif(sheet: Sheet, kind: Motif, cx: number, cy: number, color: string): void {
  const line = (d: string, width = 5) => sheet.stroke(d, color, width);
  const draw: Record<Motif, () => void> = {
    sun: () => {
      sheet.path(`M${cx - 44} ${cy + 18}a44 44 0 0 1 88 0z`, color);
      line(
        `M${cx - 78} ${cy + 18}h-14M${cx + 78} ${cy + 18}h14M${cx} ${cy - 58}v-16M${cx - 52} ${cy - 36}l-12 -12M${cx + 52} ${cy - 36}l12 -12M${cx - 92} ${cy + 36}h184`,
      );
    },
    wind: () =>
      line(
        `M${cx - 84} ${cy - 18}h110a24 24 0 1 0 -22 -32M${cx - 60} ${cy + 8}h136M${cx - 84} ${cy + 34}h96a20 20 0 1 1 -18 28`,
      ),
    fire: () => {
      sheet.path(
        `M${cx} ${cy - 70}c40 36 58 66 42 100c-8 18 -26 28 -42 28s-34 -10 -42 -28c-10 -24 0 -44 14 -58c2 14 8 22 16 24c-6 -26 0 -48 12 -66z`,
        color,
      );
    },
    moon: () => {
      sheet.path(`M${cx + 14} ${cy - 56}a56 56 0 1 0 42 78a46 46 0 0 1 -42 -78z`, color);
      line(`M${cx + 56} ${cy - 44}v14M${cx + 49} ${cy - 37}h14M${cx + 84} ${cy - 8}v8`, 4);
    },
    leaf: () => {
      line(`M${cx} ${cy + 58}V${cy - 44}`);
      for (const side of [-1, 1])
        sheet.path(
          `M${cx} ${cy + 30}c${side * 60} 4 ${side * 78} -30 ${side * 80} -58c${side * -50} 0 ${side * -78} 22 ${side * -80} 58zM${cx} ${cy - 20}c${side * 34} 0 ${side * 46} -22 ${side * 46} -44c${side * -30} 4 ${side * -46} 18 ${side * -46} 44z`,
          color,
        );
    },
    peak: () => {
      line(
        `M${cx - 96} ${cy + 44}L${cx - 22} ${cy - 54}L${cx + 22} ${cy + 2}L${cx + 44} ${cy - 22}L${cx + 96} ${cy + 44}`,
        6,
      );
      line(`M${cx - 50} ${cy - 14}l20 12l16 -14l16 14`, 4);
    },
    hills: () => {
      for (const i of [0, 1, 2]) line(`M${cx - 96} ${cy - 12 + i * 28}q48 ${-50 + i * 6} 96 0t96 0`, 6 - i);
      sheet.ellipse(cx + 52, cy - 54, 17, 17, color);
    },
    path: () => {
      line(
        `M${cx - 40} ${cy + 58}C${cx + 60} ${cy + 30} ${cx - 70} ${cy + 2} ${cx + 10} ${cy - 24}S${cx + 20} ${cy - 56} ${cx + 6} ${cy - 66}`,
        6,
      );
      sheet.path(`M${cx + 62} ${cy + 34}l22 -54l22 54zM${cx - 86} ${cy + 4}l18 -44l18 44z`, color);
    },
  };
  draw[kind]();
}
