import { contents, lasts, material, of, size } from '../details';
import { price, shelf, t } from '../shape';

export const candles = shelf({ category: 'light/candles/wax', brand: 'Nattlys', kind: 'consumable' }, [
  {
    slug: 'nattlys-pillar-candle',
    family: 'pillar-candle',
    popularity: 48,
    addedAt: '2026-01-12',
    fits: ['nattlys-lantern', 'moosberg-tray', 'sula-plate'],
    name: t('Pillar candle', 'Stumpenkerze', 'Świeca pieńkowa'),
    tagline: t(
      'Burns evenly, leaves no rim.',
      'Brennt gleichmäßig, lässt keinen Rand.',
      'Pali się równo, nie zostawia brzegu.',
    ),
    description: t(
      'Rapeseed wax coloured all the way through, with a wick cut for a calm flame. Let it burn for two hours the first time.',
      'Durchgefärbtes Rapswachs mit einem Docht für eine ruhige Flamme. Beim ersten Mal zwei Stunden brennen lassen.',
      'Wosk rzepakowy barwiony na wskroś, z knotem dobranym do spokojnego płomienia. Za pierwszym razem niech pali się dwie godziny.',
    ),
    details: [
      material(of.rapeseedWax),
      lasts(t('S: 40 hours, L: 75 hours', 'S: 40 Stunden, L: 75 Stunden', 'S: 40 godzin, L: 75 godzin')),
    ],
    colors: ['rose', 'oat', 'moss', 'clay'],
    offers: [
      { size: 'S', price: price(9.9, 42, 10.5) },
      { size: 'L', price: price(14.9, 63, 15.9) },
    ],
  },
  {
    slug: 'nattlys-resin-candle',
    family: 'scented-candle',
    popularity: 52,
    addedAt: '2026-06-11',
    fits: ['nattlys-portable', 'lenno-throw', 'moosberg-tray'],
    name: t('Harz scented candle', 'Duftkerze Harz', 'Świeca zapachowa Harz'),
    tagline: t('Pine resin, a little smoke.', 'Kiefernharz, etwas Rauch.', 'Żywica sosnowa, odrobina dymu.'),
    description: t(
      'Smells of a woodpile in the sun rather than of perfume. When it has burnt down, the glass becomes a tumbler.',
      'Riecht nach Holzstoß in der Sonne, nicht nach Parfüm. Ist sie heruntergebrannt, wird das Glas zum Becher.',
      'Pachnie stosem drewna w słońcu, a nie perfumami. Gdy się wypali, szkło zostaje szklanką.',
    ),
    details: [material(of.rapeseedWax), contents('220 g'), lasts(t('45 hours', '45 Stunden', '45 godzin'))],
    colors: ['clear', 'amber'],
    offers: [{ price: price(29, 122, 31) }],
  },
  {
    slug: 'nattlys-taper-candles',
    family: 'taper-candle',
    popularity: 57,
    addedAt: '2026-01-12',
    fits: ['nattlys-candlestick', 'lenno-table-runner', 'lenno-napkins'],
    name: t('Taper candles, six', 'Stabkerzen, 6 Stück', 'Świece stołowe, 6 szt.'),
    tagline: t('Six evenings.', 'Sechs Abende.', 'Sześć wieczorów.'),
    description: t(
      'Dipped, not pressed: layer upon layer on a cotton wick. They fit every candlestick with an opening of 22 mm.',
      'Getaucht, nicht gepresst: Schicht um Schicht um einen Baumwolldocht. Passen in jeden Leuchter mit 22 mm.',
      'Zanurzane, nie prasowane: warstwa po warstwie na bawełnianym knocie. Pasują do każdego świecznika o średnicy 22 mm.',
    ),
    details: [
      material(of.rapeseedWax),
      size('⌀ 2.2 × 24 cm'),
      contents('6'),
      lasts(t('7 hours each', 'Je 7 Stunden', 'Po 7 godzin')),
    ],
    colors: ['clay', 'oat', 'ochre', 'ink'],
    offers: [{ price: price(13.9, 58.9, 14.9) }],
    stock: { ochre: 0 },
  },
  {
    slug: 'nattlys-tealights',
    family: 'tealight',
    popularity: 63,
    addedAt: '2026-01-12',
    fits: ['nattlys-tealight-holder', 'nattlys-lantern', 'sula-egg-cups', 'nattlys-resin-candle'],
    name: t('Tea lights', 'Teelichter', 'Podgrzewacze'),
    tagline: t('In glass, to be filled again.', 'Im Glas, zum Nachfüllen.', 'W szkle, do ponownego użycia.'),
    description: t(
      'Rapeseed wax in small glass cups instead of aluminium. The glass goes into the dishwasher and comes back as a home for the refill.',
      'Rapswachs in kleinen Glasschalen statt Aluminium. Das Glas kommt in die Spülmaschine und nimmt danach die Nachfüllung auf.',
      'Wosk rzepakowy w szklanych miseczkach zamiast aluminium. Szkło można umyć w zmywarce i włożyć do niego nowy wkład.',
    ),
    details: [material(of.rapeseedWax), size('⌀ 4 × 2 cm'), lasts(t('6 hours each', 'Je 6 Stunden', 'Po 6 godzin'))],
    offers: [
      { size: '12 ×', price: price(8.9, 37.5, 9.5) },
      { size: '36 ×', price: price(22.9, 97, 24.5) },
    ],
  },
]);
