import { lasts, origin, tastes } from '../details';
import { grams, price, shelf, t } from '../shape';

export const tea = shelf({ category: 'pantry/tea', brand: 'Aurikel', kind: 'consumable' }, [
  {
    slug: 'aurikel-morgennebel',
    family: 'black-tea',
    popularity: 51,
    addedAt: '2026-08-25',
    fits: ['sula-teapot', 'sula-tama-cup', 'osterholt-kessel', 'aurikel-honey'],
    name: t('Morgennebel black tea', 'Morgennebel Schwarztee', 'Herbata czarna Morgennebel'),
    tagline: t('Assam that can take milk.', 'Ein Assam, der Milch verträgt.', 'Assam, który lubi mleko.'),
    description: t(
      'Malty, dark and awake before you are. Whole leaves from two gardens, blended once a year; three minutes are enough, five do no harm.',
      'Malzig, dunkel und früher wach als Sie. Ganze Blätter aus zwei Gärten, einmal im Jahr gemischt; drei Minuten genügen, fünf schaden nicht.',
      'Słodowa, ciemna i obudzona wcześniej niż domownicy. Całe liście z dwóch ogrodów, mieszane raz w roku; trzy minuty wystarczą, pięć nie zaszkodzi.',
    ),
    details: [
      origin(t('Assam, India', 'Assam, Indien', 'Asam, Indie')),
      tastes(t('Malt, honey, oak', 'Malz, Honig, Eiche', 'Słód, miód, dąb')),
      lasts(t('100 g: 45 cups', '100 g: 45 Tassen', '100 g: 45 filiżanek')),
    ],
    offers: [
      { size: '100 g', net: grams(100), price: price(11.9, 49.9, 12.5) },
      { size: '250 g', net: grams(250), price: price(24.9, 106, 27) },
    ],
  },
  {
    slug: 'aurikel-wiesenrand',
    family: 'herb-tea',
    popularity: 55,
    addedAt: '2026-08-25',
    fits: ['sula-teapot', 'aurikel-honey', 'glashof-sand-timer'],
    name: t('Wiesenrand herb tea', 'Wiesenrand Kräutertee', 'Herbata ziołowa Wiesenrand'),
    tagline: t('A walk along the hedge.', 'Ein Gang an der Hecke entlang.', 'Spacer wzdłuż żywopłotu.'),
    description: t(
      'Lemon balm, verbena, a little mint and cornflower for the eye. Cut by hand in July, without a trace of flavouring.',
      'Melisse, Verbene, etwas Minze und Kornblumen fürs Auge. Im Juli von Hand geschnitten, ohne eine Spur Aroma.',
      'Melisa, werbena, odrobina mięty i chabry dla oka. Ścinana ręcznie w lipcu, bez śladu aromatów.',
    ),
    details: [
      origin(t('Rhön, Germany', 'Rhön, Deutschland', 'Rhön, Niemcy')),
      tastes(t('Lemon balm, hay, mint', 'Melisse, Heu, Minze', 'Melisa, siano, mięta')),
      lasts(t('60 g: 40 cups', '60 g: 40 Tassen', '60 g: 40 filiżanek')),
    ],
    offers: [
      { size: '60 g', net: grams(60), price: price(9.9, 41.9, 10.5) },
      { size: '150 g', net: grams(150), price: price(19.9, 84, 21.5) },
    ],
  },
  {
    slug: 'aurikel-moosgarten',
    family: 'green-tea',
    popularity: 38,
    addedAt: '2026-09-15',
    fits: ['sula-tama-cup', 'halden-filo', 'glashof-sand-timer', 'sula-teapot'],
    name: t('Moosgarten green tea', 'Moosgarten Grüntee', 'Herbata zielona Moosgarten'),
    tagline: t(
      'Seventy degrees and a little patience.',
      'Siebzig Grad und etwas Geduld.',
      'Siedemdziesiąt stopni i odrobina cierpliwości.',
    ),
    description: t(
      'A first-flush sencha, steamed for a long time and soft for it: no bitterness, a taste like young peas and sea air. The leaves are good for three infusions.',
      'Ein Sencha der ersten Ernte, lange gedämpft und darum weich: keine Bitterkeit, ein Geschmack nach jungen Erbsen und Seeluft. Die Blätter reichen für drei Aufgüsse.',
      'Sencha z pierwszego zbioru, długo parowana i dlatego łagodna: bez goryczy, o smaku młodego groszku i morskiego powietrza. Liście wystarczą na trzy parzenia.',
    ),
    details: [
      origin(t('Kagoshima, Japan', 'Kagoshima, Japan', 'Kagoshima, Japonia')),
      tastes(t('Young peas, sea air', 'Junge Erbsen, Seeluft', 'Młody groszek, morskie powietrze')),
      lasts(t('100 g: 50 cups', '100 g: 50 Tassen', '100 g: 50 filiżanek')),
    ],
    offers: [
      { size: '100 g', net: grams(100), price: price(16.9, 71, 17.9) },
      { size: '250 g', net: grams(250), price: price(37, 157, 39) },
    ],
    stock: { '250 g': 0 },
  },
]);
