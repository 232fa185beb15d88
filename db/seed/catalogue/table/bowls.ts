import { care, cleaned, contents, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const bowls = shelf({ category: 'table/plates/bowls', brand: 'Sula', kind: 'collectible' }, [
  {
    slug: 'sula-bowl',
    family: 'bowl',
    popularity: 81,
    addedAt: '2026-01-15',
    fits: ['sula-plate', 'sula-latte-bowl', 'lenno-tea-towels'],
    name: t('Breakfast bowl', 'Frühstücksschale', 'Miska śniadaniowa'),
    tagline: t('Stacks low, holds a lot.', 'Stapelt flach, fasst viel.', 'Zajmuje mało, mieści dużo.'),
    description: t(
      'A bowl with a steady foot and a curve the spoon can follow. Small for yoghurt, large for salad or ramen.',
      'Eine Schale mit festem Fuß und einer Rundung, der der Löffel folgen kann. Klein für Joghurt, groß für Salat oder Ramen.',
      'Miska na stabilnej stopce, o krzywiźnie, za którą podąża łyżka. Mała na jogurt, duża na sałatkę albo ramen.',
    ),
    details: [material(of.stoneware), care(cleaned.dishwasher), madeIn(places.portugal)],
    colors: ['rose', 'oat', 'moss', 'ink'],
    offers: [
      { size: '14 cm', price: price(17, 72, 18) },
      { size: '19 cm', price: price(25, 106, 27) },
    ],
  },
  {
    slug: 'sula-serving-bowl',
    family: 'serving-bowl',
    popularity: 42,
    addedAt: '2026-05-19',
    fits: ['sula-plate', 'sula-deep-plate', 'lenno-table-runner'],
    name: t('Serving bowl', 'Servierschüssel', 'Salaterka'),
    tagline: t('In the middle of the table.', 'In die Mitte des Tisches.', 'Na środek stołu.'),
    description: t(
      'Thirty centimetres wide and heavy enough not to slide when you toss the salad. Fits the oven for gratins.',
      'Dreißig Zentimeter weit und schwer genug, um beim Salatmischen nicht zu rutschen. Darf für Gratins in den Ofen.',
      'Trzydzieści centymetrów szerokości i dość ciężka, by nie ślizgać się przy mieszaniu sałaty. Można w niej zapiekać.',
    ),
    details: [material(of.stoneware), size('⌀ 30 × 11 cm'), care(cleaned.dishwasher), madeIn(places.portugal)],
    colors: ['ochre', 'oat', 'ink'],
    offers: [
      {
        price: price(44, 189, 47),
        sale: { regular: price(56, 239, 59), lowest30Days: price(54, 229, 57) },
      },
    ],
  },
  {
    slug: 'sula-egg-cups',
    family: 'egg-cup',
    popularity: 35,
    addedAt: '2026-03-26',
    fits: ['sula-plate', 'moosberg-board', 'lenno-napkins'],
    name: t('Egg cups, set of two', 'Eierbecher, 2er-Set', 'Kieliszki do jajek, 2 szt.'),
    tagline: t('Six minutes, two spoons.', 'Sechs Minuten, zwei Löffel.', 'Sześć minut, dwie łyżeczki.'),
    description: t(
      'A small chalice on a broad foot. Holds eggs from small to large, and a tea light in December.',
      'Ein kleiner Kelch auf breitem Fuß. Hält Eier von S bis L und im Dezember ein Teelicht.',
      'Mały kielich na szerokiej stopce. Pasuje do jajek od S do L, a w grudniu do podgrzewacza.',
    ),
    details: [material(of.stoneware), size('⌀ 5 × 6.5 cm'), contents('2'), care(cleaned.dishwasher)],
    colors: ['moss', 'oat', 'ochre'],
    offers: [{ price: price(16, 68, 17) }],
  },
]);
