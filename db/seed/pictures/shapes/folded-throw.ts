import { darker, lighter, materialOf } from '../color';
import { edgeShadow } from '../shadow';
import { n, type Sheet } from '../sheet';

export function foldedThrow(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 640, 236, 0.8);
  for (let layer = 3; layer >= 0; layer--) {
    const top = 380 + layer * 64;
    const d = `M166 ${top + 8}Q136 ${top + 34} 168 ${top + 66}Q400 ${top + 80} 632 ${top + 66}Q664 ${top + 34} 634 ${top + 8}Q400 ${top + 22} 166 ${top + 8}z`;
    sheet.path(
      d,
      sheet.linear(
        [0, top, 0, top + 74],
        [
          [0, lighter(base, 0.3)],
          [0.4, base],
          [1, darker(base, 0.42)],
        ],
      ),
    );
    sheet.stroke(`M166 ${top + 10}Q400 ${top + 24} 634 ${top + 10}`, darker(base, 0.5), 2.4, 'opacity=".5"');
  }
  const face =
    'M204 292Q212 280 236 278Q400 268 564 278Q588 280 596 292L636 380Q636 394 614 394Q400 408 186 394Q164 394 164 380z';
  sheet.path(
    face,
    sheet.linear(
      [200, 262, 620, 400],
      [
        [0, lighter(base, 0.44)],
        [0.55, lighter(base, 0.06)],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(face)}"`, () => {
    let herring = '';
    for (let y = 266; y < 410; y += 18) for (let x = 160; x < 640; x += 34) herring += `M${x} ${y}l17 12l17 -12`;
    sheet.stroke(herring, darker(base, 0.5), 2.2, 'opacity=".22"');
  });
  let fringe = '';
  for (let i = 0; i < 30; i++)
    fringe += `M${n(172 + i * 15.6)} ${n(394 + Math.sin(i / 9.5) * 10)}q${i % 3} 22 ${(i % 5) - 2} 46`;
  sheet.stroke(fringe, darker(base, 0.12), 6);
  sheet.stroke(fringe, lighter(base, 0.5), 2.2, 'opacity=".7" transform="translate(-1 0)"');
}
