import { darker, lighter, lightness, mix } from '../color';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Motif, motif } from './motif';

/** A side-gusset bag of coffee, folded at the top and held by a tin tie. */
export function coffeeBag(
  sheet: Sheet,
  look: { paper: string; band: string; kind: Motif; name: string; note: string },
): void {
  const { paper, band, kind, name, note } = look;
  shadow(sheet, 400, 676, 172, 0.95);
  const body =
    'M250 196L240 330Q226 500 232 664L250 682Q320 694 400 694Q480 694 550 682L568 664Q574 500 560 330L550 196z';
  sheet.path(
    body,
    sheet.linear(
      [238, 0, 562, 0],
      [
        [0, darker(paper, 0.4)],
        [0.09, darker(paper, 0.2)],
        [0.13, lighter(paper, 0.3)],
        [0.4, lighter(paper, 0.24)],
        [0.6, paper],
        [0.9, darker(paper, 0.2)],
        [1, darker(paper, 0.42)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(body)}"`, () => {
    sheet.stroke('M258 224L286 318M542 224L516 318', darker(paper, 0.6), 3, 'opacity=".45"');
    sheet.path(
      'M220 640h360v60H220z',
      sheet.linear(
        [0, 630, 0, 690],
        [
          [0, '#20130a', 0],
          [1, '#20130a', 0.34],
        ],
      ),
    );
    // Creases where the beans press against the paper.
    sheet.group(`filter="${sheet.blur(7)}"`, () => {
      sheet.stroke('M284 300Q272 500 274 676', '#fffaf0', 11, 'opacity=".5"');
      sheet.stroke('M266 300Q254 500 258 676', darker(paper, 0.6), 10, 'opacity=".4"');
      sheet.stroke('M526 300Q540 500 536 676', darker(paper, 0.6), 15, 'opacity=".4"');
      sheet.stroke('M262 300q70 34 140 20t140 -18', darker(paper, 0.6), 9, 'opacity=".28"');
      sheet.stroke('M272 322q70 30 130 18', '#fffaf0', 7, 'opacity=".4"');
      sheet.stroke('M300 650q60 -30 190 6', '#fffaf0', 8, 'opacity=".25"');
    });
    // The printed band follows the bulge.
    sheet.path(
      'M220 372Q400 392 580 372V574Q400 598 220 574z',
      sheet.linear(
        [238, 0, 562, 0],
        [
          [0, darker(band, 0.45)],
          [0.1, darker(band, 0.08)],
          [0.32, lighter(band, 0.16)],
          [0.65, band],
          [1, darker(band, 0.46)],
        ],
      ),
    );
  });
  const ink = mix(paper, '#fffaf0', 0.75);
  motif(sheet, kind, 400, 462, ink);
  letter(sheet, name, 400, 547, Math.min(22, 210 / name.length), ink, 2.6, 0.8);
  const print = lightness(paper) < 0.5 ? lighter(paper, 0.7) : darker(paper, 0.62);
  letter(sheet, 'FELDWEG', 400, 338, 17, print, 3.6, 0.75);
  letter(sheet, note, 400, 622, 12, print, 2.6, 0.75);
  // Rolled top.
  sheet.path(
    'M246 150Q400 138 554 150L552 206Q400 196 248 206z',
    sheet.linear(
      [246, 140, 554, 206],
      [
        [0, lighter(paper, 0.2)],
        [0.5, paper],
        [1, darker(paper, 0.26)],
      ],
    ),
  );
  sheet.path('M246 150Q400 138 554 150L553 160Q400 148 247 160z', lighter(paper, 0.5));
  sheet.path(
    'M240 174Q400 164 560 174v16Q400 180 240 190z',
    sheet.linear(
      [240, 0, 560, 0],
      [
        [0, lighter(band, 0.1)],
        [0.3, lighter(band, 0.45)],
        [1, darker(band, 0.3)],
      ],
    ),
  );
  sheet.path('M250 206Q400 196 550 206l-1 12Q400 206 251 218z', '#20130a', `opacity=".3" filter="${sheet.blur(4)}"`);
}
