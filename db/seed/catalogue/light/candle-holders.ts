import { care, cleaned, madeIn, material, places, size, suits } from '../details';
import { price, shelf, t } from '../shape';

export const candleHolders = shelf({ category: 'light/candles/holders', brand: 'Nattlys', kind: 'collectible' }, [
  {
    slug: 'nattlys-candlestick',
    family: 'candlestick',
    popularity: 55,
    addedAt: '2026-02-01',
    fits: ['nattlys-taper-candles', 'lenno-table-runner', 'sula-reed-vase'],
    name: t('Candlestick', 'Kerzenleuchter', 'Świecznik'),
    tagline: t('Looks best in threes.', 'Zu dritt am schönsten.', 'Najlepiej w grupie po trzy.'),
    description: t(
      'Turned from a solid bar and left unlacquered in brass, so it darkens with you. Felt under the foot.',
      'Aus dem Vollen gedreht; in Messing unlackiert, damit er mit Ihnen nachdunkelt. Filz unter dem Fuß.',
      'Toczony z litego pręta; mosiądz bez lakieru ciemnieje razem z Tobą. Pod stopką filc.',
    ),
    details: [
      size('⌀ 10 × 14 cm'),
      suits(t('Taper candles, 22 mm', 'Stabkerzen, 22 mm', 'Świece stołowe, 22 mm')),
      care(cleaned.wipe),
      madeIn(places.poland),
    ],
    colors: ['brass', 'black', 'oak'],
    offers: [{ price: price(34, 145, 37) }],
  },
  {
    slug: 'nattlys-lantern',
    family: 'lantern',
    popularity: 41,
    addedAt: '2026-07-21',
    fits: ['nattlys-pillar-candle', 'nattlys-portable', 'moosberg-pot'],
    name: t('Lantern', 'Laterne', 'Latarenka'),
    tagline: t('Wind outside, flame inside.', 'Draußen Wind, drinnen Flamme.', 'Na zewnątrz wiatr, w środku płomień.'),
    description: t(
      'Glass on all sides and a roof that lifts for lighting. Stands on the step, hangs on the branch.',
      'Ringsum Glas und ein Dach, das sich zum Anzünden hebt. Steht auf der Stufe, hängt am Ast.',
      'Szkło dookoła i daszek unoszony do zapalenia świecy. Stoi na schodku, wisi na gałęzi.',
    ),
    details: [
      material(t('Coated steel, glass', 'Beschichteter Stahl, Glas', 'Stal lakierowana, szkło')),
      size('⌀ 17 × 36 cm'),
      suits(t('Pillar candle S', 'Stumpenkerze S', 'Świeca pieńkowa S')),
      care(cleaned.wipe),
    ],
    colors: ['black', 'moss', 'brass'],
    offers: [{ price: price(48, 205, 52) }],
  },
  {
    slug: 'nattlys-tealight-holder',
    family: 'tealight-holder',
    popularity: 49,
    addedAt: '2026-09-29',
    fits: ['nattlys-tealights', 'nattlys-candlestick', 'lenno-table-runner'],
    name: t('Fluted tea-light holder', 'Teelichthalter, geriffelt', 'Świecznik żłobkowany na podgrzewacz'),
    tagline: t('Draws stripes on the cloth.', 'Zeichnet Streifen aufs Tischtuch.', 'Rysuje paski na obrusie.'),
    description: t(
      'Thick pressed glass with deep flutes that break the light into a fan. Heavy enough for a table outdoors.',
      'Dickes Pressglas mit tiefen Riefen, die das Licht zu einem Fächer brechen. Schwer genug für einen Tisch im Freien.',
      'Grube prasowane szkło z głębokimi żłobkami, które rozszczepiają światło w wachlarz. Dość ciężki na stół w ogrodzie.',
    ),
    details: [
      material(t('Pressed glass', 'Pressglas', 'Szkło prasowane')),
      size('⌀ 8 × 7 cm'),
      suits(t('Tea lights, ⌀ 4 cm', 'Teelichter, ⌀ 4 cm', 'Podgrzewacze, ⌀ 4 cm')),
      care(cleaned.dishwasher),
      madeIn(places.czechia),
    ],
    colors: ['rose', 'amber', 'clear'],
    offers: [{ price: price(14, 59, 15) }],
  },
]);
