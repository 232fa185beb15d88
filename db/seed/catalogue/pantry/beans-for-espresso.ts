import { origin, roast, suits, tastes } from '../details';
import { grams, price, shelf, t } from '../shape';
import { blend, dark, forEspresso, medium } from './roasting';

export const beansForEspresso = shelf(
  { category: 'pantry/beans/espresso', brand: 'Feldweg', kind: 'consumable', family: 'coffee-beans' },
  [
    {
      slug: 'feldweg-morgenrot',
      popularity: 94,
      addedAt: '2026-01-06',
      fits: ['halden-uno', 'feldweg-bean-tin', 'sula-cappuccino-cup'],
      name: t('Morgenrot espresso', 'Morgenrot Espresso', 'Espresso Morgenrot'),
      tagline: t(
        'The house espresso. Kind to milk.',
        'Der Hausespresso. Verträgt sich mit Milch.',
        'Espresso domu. Lubi się z mlekiem.',
      ),
      description: t(
        'Brazil for the body, Guatemala for a little fruit. Roasted until it tastes of nougat and stops before it tastes of roast. The one we drink ourselves before eight.',
        'Brasilien für den Körper, Guatemala für etwas Frucht. Geröstet, bis er nach Nougat schmeckt, und keine Minute länger. Der, den wir selbst vor acht trinken.',
        'Brazylia daje ciało, Gwatemala odrobinę owocu. Palona, aż pachnie nugatem, i ani minuty dłużej. Tę pijemy sami przed ósmą.',
      ),
      details: [
        roast(medium),
        tastes(t('Nougat, red apple', 'Nougat, roter Apfel', 'Nugat, czerwone jabłko')),
        origin(t('Brazil, Guatemala', 'Brasilien, Guatemala', 'Brazylia, Gwatemala')),
        suits(forEspresso),
      ],
      offers: blend,
    },
    {
      slug: 'feldweg-kaminholz',
      popularity: 85,
      addedAt: '2026-01-06',
      fits: ['halden-moka', 'halden-uno', 'sula-espresso-cups'],
      name: t('Kaminholz dark espresso', 'Kaminholz dunkler Espresso', 'Ciemne espresso Kaminholz'),
      tagline: t('For a short, thick cup.', 'Für eine kurze, dichte Tasse.', 'Na krótkie, gęste espresso.'),
      description: t(
        'Dark in the southern manner, with a fifth of robusta for the crema. Bitter chocolate, a trace of smoke, no sourness at all.',
        'Dunkel nach südlicher Art, mit einem Fünftel Robusta für die Crema. Bitterschokolade, eine Spur Rauch, keine Säure.',
        'Ciemno palona na południową modłę, z jedną piątą robusty dla kremy. Gorzka czekolada, cień dymu, zero kwasowości.',
      ),
      details: [
        roast(dark),
        tastes(t('Dark chocolate, walnut', 'Bitterschokolade, Walnuss', 'Gorzka czekolada, orzech włoski')),
        origin(t('Brazil, India', 'Brasilien, Indien', 'Brazylia, Indie')),
        suits(forEspresso),
      ],
      offers: blend,
    },
    {
      slug: 'feldweg-winterglut',
      popularity: 62,
      addedAt: '2026-11-02',
      fits: ['halden-moka', 'halden-uno', 'sula-year-cup', 'feldweg-bean-tin'],
      name: t('Winterglut, edition 2026', 'Winterglut, Edition 2026', 'Winterglut, edycja 2026'),
      tagline: t(
        'Roasted once a year, for the dark weeks.',
        'Einmal im Jahr geröstet, für die dunklen Wochen.',
        'Palona raz w roku, na ciemne tygodnie.',
      ),
      description: t(
        'Six hundred bags, numbered by hand. A heavy, warm espresso with orange peel and clove that also stands up to milk and to biscuits. When it is gone, it is gone until next November.',
        'Sechshundert Tüten, von Hand nummeriert. Ein schwerer, warmer Espresso mit Orangenschale und Nelke, der auch Milch und Plätzchen standhält. Ist er aus, gibt es ihn erst im nächsten November wieder.',
        'Sześćset ręcznie numerowanych torebek. Ciężkie, ciepłe espresso ze skórką pomarańczy i goździkiem, które nie ginie w mleku ani przy pierniku. Gdy się skończy, wróci dopiero w następnym listopadzie.',
      ),
      details: [
        roast(dark),
        tastes(t('Orange peel, clove, cocoa', 'Orangenschale, Nelke, Kakao', 'Skórka pomarańczy, goździk, kakao')),
        origin(t('India, Guatemala', 'Indien, Guatemala', 'Indie, Gwatemala')),
        suits(forEspresso),
      ],
      offers: [{ size: '250 g', net: grams(250), price: price(13.9, 59, 14.9) }],
      stock: { '250 g': 5 },
    },
  ],
);
