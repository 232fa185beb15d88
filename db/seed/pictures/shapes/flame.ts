import { n, type Sheet } from '../sheet';

export function flame(sheet: Sheet, x: number, y: number, size: number): void {
  sheet.ellipse(
    x,
    y - size,
    size * 5,
    size * 5,
    sheet.radial(x, y - size, size * 5, [
      [0, '#ffcf7d', 0.5],
      [0.4, '#ffcf7d', 0.14],
      [1, '#ffcf7d', 0],
    ]),
  );
  sheet.stroke(`M${n(x)} ${n(y + size * 0.4)}V${n(y - size * 0.3)}`, '#3a2a20', 3.4);
  sheet.path(
    `M${n(x)} ${n(y - size * 2.1)}C${n(x + size * 0.8)} ${n(y - size)} ${n(x + size * 0.6)} ${n(y)} ${n(x)} ${n(y)}C${n(x - size * 0.6)} ${n(y)} ${n(x - size * 0.8)} ${n(y - size)} ${n(x)} ${n(y - size * 2.1)}z`,
    sheet.linear(
      [0, y - size * 2.1, 0, y],
      [
        [0, '#ffb84a'],
        [0.4, '#ffe08e'],
        [0.8, '#fffbe8'],
        [1, '#9db7d8'],
      ],
    ),
  );
}
