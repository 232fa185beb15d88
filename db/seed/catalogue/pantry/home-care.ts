import { contents, lasts, material, of, suits } from '../details';
import { millilitres, price, shelf, t } from '../shape';

export const homeCare = shelf({ category: 'pantry/care/home', kind: 'consumable' }, [
  {
    slug: 'moosberg-wood-oil',
    brand: 'Moosberg',
    family: 'wood-oil',
    popularity: 46,
    addedAt: '2026-01-29',
    fits: ['moosberg-board', 'moosberg-tray', 'moosberg-bread-box'],
    name: t('Board oil', 'Holzöl', 'Olej do drewna'),
    tagline: t('For everything oak.', 'Für alles aus Eiche.', 'Do wszystkiego, co dębowe.'),
    description: t(
      'Cold-pressed linseed oil and a little carnauba wax. Rub in with a cloth, leave for an hour, wipe off; boards take water drops standing again.',
      'Kaltgepresstes Leinöl und etwas Carnaubawachs. Mit einem Tuch einreiben, eine Stunde warten, abwischen; danach perlt Wasser wieder ab.',
      'Olej lniany tłoczony na zimno i odrobina wosku carnauba. Wetrzeć szmatką, odczekać godzinę, przetrzeć; krople wody znów perlą się na desce.',
    ),
    details: [
      material(t('Linseed oil, carnauba wax', 'Leinöl, Carnaubawachs', 'Olej lniany, wosk carnauba')),
      contents('200 ml'),
      suits(of.oak),
    ],
    offers: [{ net: millilitres(200), price: price(12.5, 52.9, 13.5) }],
  },
  {
    slug: 'kleinwasser-linen-wash',
    brand: 'Kleinwasser',
    family: 'linen-wash',
    popularity: 39,
    addedAt: '2026-06-15',
    fits: ['lenno-tea-towels', 'lenno-tablecloth', 'lenno-napkins', 'lenno-apron', 'lenno-waffle-towels'],
    name: t('Linen wash', 'Leinenwaschmittel', 'Płyn do prania lnu'),
    tagline: t('Soap, water, a little lavender.', 'Seife, Wasser, etwas Lavendel.', 'Mydło, woda, odrobina lawendy.'),
    description: t(
      'No bleach, no brighteners: colours keep their depth and the fibre its softness. Takes out coffee and red wine when it is not left for a week.',
      'Ohne Bleiche, ohne Aufheller: Farben bleiben tief und die Faser weich. Löst Kaffee und Rotwein, wenn man nicht eine Woche wartet.',
      'Bez wybielaczy i rozjaśniaczy: kolory zachowują głębię, a włókno miękkość. Usuwa kawę i czerwone wino, o ile nie czeka się tydzień.',
    ),
    details: [
      material(t('Plant soap, lavender oil', 'Pflanzenseife, Lavendelöl', 'Mydło roślinne, olejek lawendowy')),
      suits(t('Linen, cotton, at 30 to 60 °C', 'Leinen, Baumwolle, bei 30 bis 60 °C', 'Len, bawełna, w 30–60 °C')),
      lasts(t('500 ml: 20 washes', '500 ml: 20 Wäschen', '500 ml: 20 prań')),
    ],
    offers: [
      { size: '500 ml', net: millilitres(500), price: price(11.5, 48.9, 11.9) },
      { size: '1 l', net: millilitres(1000), price: price(19.5, 82, 20.5) },
    ],
  },
  {
    slug: 'kleinwasser-brass-polish',
    brand: 'Kleinwasser',
    family: 'brass-polish',
    popularity: 28,
    addedAt: '2026-07-01',
    fits: ['nattlys-candlestick', 'moosberg-watering-can', 'moosberg-mister', 'halden-cezve'],
    name: t('Brass polish', 'Messingpolitur', 'Pasta do mosiądzu'),
    tagline: t(
      'For those who do not like patina.',
      'Für alle, die keine Patina mögen.',
      'Dla tych, którzy nie lubią patyny.',
    ),
    description: t(
      'Chalk, soap and a drop of citric acid in a tin. Rub on with the cloth that comes with it, wait a minute, wipe, and see yourself in it.',
      'Kreide, Seife und ein Tropfen Zitronensäure in der Dose. Mit dem beiliegenden Tuch auftragen, eine Minute warten, abwischen, sich darin sehen.',
      'Kreda, mydło i kropla kwasu cytrynowego w puszce. Nałożyć dołączoną ściereczką, odczekać minutę, przetrzeć i przejrzeć się jak w lustrze.',
    ),
    details: [
      contents(t('100 ml and a cloth', '100 ml und ein Tuch', '100 ml i ściereczka')),
      suits(t('Brass, copper', 'Messing, Kupfer', 'Mosiądz, miedź')),
      lasts(t('About two years', 'Etwa zwei Jahre', 'Około dwóch lat')),
    ],
    offers: [{ net: millilitres(100), price: price(9.5, 39.9, 9.95) }],
  },
]);
