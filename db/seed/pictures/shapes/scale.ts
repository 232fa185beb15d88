import { block } from '../block';
import { darker, lighter, materialOf } from '../color';
import { edgeShadow } from '../shadow';
import type { Sheet } from '../sheet';

export function scale(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 608, 232, 0.9);
  sheet.path(
    'M206 440Q210 428 224 428H576Q590 428 594 440L634 566Q638 584 620 584H180Q162 584 166 566z',
    sheet.linear(
      [190, 430, 610, 590],
      [
        [0, lighter(base, 0.4)],
        [0.5, lighter(base, 0.08)],
        [1, darker(base, 0.15)],
      ],
    ),
  );
  block(sheet, { x: 165, y: 568, w: 470, h: 40, r: 14, depth: 0 }, base, 0.35);
  sheet.path('M232 446Q234 440 242 440H558Q566 440 568 446L586 510H214z', '#2b2927', 'opacity=".88"');
  sheet.path('M232 446Q234 440 242 440H400L330 510H214z', '#fff', 'opacity=".07"');
  sheet.path('M206 528H594L606 564H194z', '#171615');
  const digit = (x: number, segments: string) =>
    sheet.stroke(segments, '#ffe9c4', 4, `transform="translate(${x} 534) skewX(-4)"`);
  digit(250, 'M0 0V22');
  digit(264, 'M0 0H12V10H0V22H12M12 10V22');
  digit(292, 'M12 0H0V10H12V22H0');
  sheet.ellipse(285, 557, 2, 2, '#ffe9c4');
  digit(480, 'M0 0H12V22H0Z');
  digit(510, 'M0 0H12V11H0V22H12');
  digit(534, 'M12 0H0V10H12V22H0');
  sheet.ellipse(502, 542, 2, 2, '#ffe9c4');
  sheet.ellipse(502, 552, 2, 2, '#ffe9c4');
}
