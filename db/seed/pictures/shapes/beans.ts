import { glaze, paint } from '../finish';
import { n, type Sheet } from '../sheet';
import { type Run, solid } from '../solid';

const BEANS = '#4a2b19';

/** Beans behind glass: a dark heap with a few lit backs. */
export function beans(sheet: Sheet, runs: Run[], cx: number): void {
  const heap = solid(runs, cx);
  paint(sheet, heap, glaze(BEANS, 0));
  const [y, r] = runs[0]?.[0] ?? [0, 0];
  sheet.ellipse(cx, y, r, r * 0.2, '#5b3721');
  const bottom = runs.at(-1)?.at(-1)?.[0] ?? y;
  let seams = '';
  for (let i = 0; i < 26; i++) {
    const px = cx - r * 0.8 + ((i * 73) % 100) * 0.016 * r;
    const py = y + (((i * 47) % 100) / 100) * (bottom - y);
    seams += `M${n(px)} ${n(py)}q6 -7 13 -3`;
  }
  sheet.stroke(seams, '#a2714a', 4, 'opacity=".45"');
}
