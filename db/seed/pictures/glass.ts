import { darker, lighter } from './color';
import type { Sheet } from './sheet';
import { first, outline, type Solid, stripe, widest } from './solid';

/** Clear glass: edges, a breath of colour, two long reflections. What stands in it is drawn before. */
export function glass(sheet: Sheet, one: Solid, tint: string, strength = 1, open = true): void {
  const shape = outline(one);
  const radius = widest(one);
  const [y, r] = first(one);
  const { cx, tilt } = one;
  const edge = darker(tint, 0.42);
  sheet.path(
    shape,
    sheet.linear(
      [cx - radius, 0, cx + radius, 0],
      [
        [0, edge, 0.5 * strength],
        [0.1, tint, 0.26 * strength],
        [0.3, lighter(tint, 0.7), 0.18],
        [0.7, tint, 0.16 * strength],
        [0.9, tint, 0.32 * strength],
        [1, edge, 0.55 * strength],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(shape)}"`, () => {
    sheet.group(`filter="${sheet.blur(Math.max(1, radius * 0.018))}"`, () => {
      sheet.path(stripe(one, -0.82, -0.66), '#ffffff', 'opacity=".75"');
      sheet.path(stripe(one, -0.58, -0.54), '#ffffff', 'opacity=".45"');
      sheet.path(stripe(one, 0.8, 0.86), '#ffffff', 'opacity=".5"');
    });
  });
  sheet.stroke(shape, edge, 1.6, 'opacity=".45"');
  if (!open) return;
  sheet.ellipse(cx, y, r, r * tilt, 'none', `stroke="${edge}" stroke-width="3.4" opacity=".5"`);
  sheet.ellipse(cx, y, r - 1, r * tilt - 1, 'none', 'stroke="#fff" stroke-width="1.6" opacity=".85"');
}
