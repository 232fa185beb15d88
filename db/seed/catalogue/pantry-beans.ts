import { origin, roast, suits, tastes } from './details';
import { price, type SeedOffer, type SeedProduct, t } from './shape';

const light = t('Light', 'Hell', 'Jasne');
const medium = t('Medium', 'Mittel', 'Średnie');
const dark = t('Dark', 'Dunkel', 'Ciemne');
const forEspresso = t('Espresso machine, moka pot', 'Siebträger, Espressokocher', 'Ekspres ciśnieniowy, kawiarka');
const forFilter = t('Dripper, filter machine', 'Handfilter, Filtermaschine', 'Dripper, ekspres przelewowy');
const forPress = t(
  'French press, filter machine',
  'French Press, Filtermaschine',
  'Prasa francuska, ekspres przelewowy',
);

const blend: SeedOffer[] = [
  { size: '250 g', price: price(9.9, 42, 10.5) },
  { size: '1 kg', price: price(33, 139, 35) },
];
const singleOrigin: SeedOffer[] = [
  { size: '250 g', price: price(12.9, 55, 13.5) },
  { size: '1 kg', price: price(44, 189, 47) },
];

type Beans = Omit<SeedProduct, 'category' | 'brand' | 'kind' | 'family'>;

const beans = (product: Beans): SeedProduct => ({
  category: 'pantry/beans',
  brand: 'Feldweg',
  kind: 'consumable',
  family: 'coffee-beans',
  ...product,
});

export const pantryBeans: SeedProduct[] = [
  beans({
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
  }),
  beans({
    slug: 'feldweg-nordwind',
    popularity: 76,
    addedAt: '2026-01-06',
    fits: ['sula-kegel-dripper', 'osterholt-morgen', 'feldweg-cone-filters'],
    name: t('Nordwind filter coffee', 'Nordwind Filterkaffee', 'Kawa filtrowana Nordwind'),
    tagline: t('Clear as a window in March.', 'Klar wie ein Fenster im März.', 'Klarowna jak okno w marcu.'),
    description: t(
      'A light blend for the dripper, washed lots from Kenya and Colombia. Bright at the first sip, sweeter as it cools.',
      'Eine helle Mischung für den Handfilter, gewaschene Kaffees aus Kenia und Kolumbien. Beim ersten Schluck frisch, beim Abkühlen süßer.',
      'Jasna mieszanka do drippera, myte ziarna z Kenii i Kolumbii. Rześka przy pierwszym łyku, coraz słodsza, gdy stygnie.',
    ),
    details: [
      roast(light),
      tastes(t('Blackcurrant, honey', 'Johannisbeere, Honig', 'Czarna porzeczka, miód')),
      origin(t('Kenya, Colombia', 'Kenia, Kolumbien', 'Kenia, Kolumbia')),
      suits(forFilter),
    ],
    offers: blend,
  }),
  beans({
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
  }),
  beans({
    slug: 'feldweg-leise',
    popularity: 49,
    addedAt: '2026-02-03',
    fits: ['glashof-french-press', 'sula-mug', 'moosberg-box-mill'],
    name: t('Leise decaf', 'Leise, entkoffeiniert', 'Leise, bezkofeinowa'),
    tagline: t('Coffee after supper.', 'Kaffee nach dem Abendbrot.', 'Kawa po kolacji.'),
    description: t(
      'Decaffeinated with water and carbon dioxide, nothing else. Tastes of coffee rather than of the absence of something.',
      'Mit Wasser und Kohlensäure entkoffeiniert, sonst nichts. Schmeckt nach Kaffee und nicht danach, dass etwas fehlt.',
      'Odkofeinowana wodą i dwutlenkiem węgla, niczym więcej. Smakuje kawą, a nie jej brakiem.',
    ),
    details: [
      roast(medium),
      tastes(t('Caramel, hazelnut', 'Karamell, Haselnuss', 'Karmel, orzech laskowy')),
      origin(t('Mexico', 'Mexiko', 'Meksyk')),
      suits(t('Any brewer', 'Jede Zubereitung', 'Każda metoda')),
    ],
    offers: [
      { size: '250 g', price: price(10.9, 46, 11.5) },
      { size: '1 kg', price: price(37, 155, 39) },
    ],
    stock: { '1 kg': 5 },
  }),
  beans({
    slug: 'feldweg-yirga',
    popularity: 68,
    addedAt: '2026-03-11',
    fits: ['sula-kegel-dripper', 'glashof-sanduhr', 'osterholt-schwan'],
    name: t('Yirga, Ethiopia', 'Yirga, Äthiopien', 'Yirga, Etiopia'),
    tagline: t('Jasmine first, then peach.', 'Erst Jasmin, dann Pfirsich.', 'Najpierw jaśmin, potem brzoskwinia.'),
    description: t(
      'From four hundred small gardens around Yirgacheffe, picked by hand and washed. Brew it a little cooler than usual and drink it without milk.',
      'Aus vierhundert kleinen Gärten um Yirgacheffe, von Hand gepflückt und gewaschen. Etwas kühler brühen als sonst und ohne Milch trinken.',
      'Z czterystu ogródków wokół Yirgacheffe, zbierana ręcznie i myta. Najlepiej zaparzyć ją w nieco chłodniejszej wodzie i pić bez mleka.',
    ),
    details: [
      roast(light),
      tastes(t('Jasmine, peach, bergamot', 'Jasmin, Pfirsich, Bergamotte', 'Jaśmin, brzoskwinia, bergamotka')),
      origin(t('Ethiopia, 1,950 m', 'Äthiopien, 1.950 m', 'Etiopia, 1950 m')),
      suits(forFilter),
    ],
    offers: singleOrigin,
  }),
  beans({
    slug: 'feldweg-huila',
    popularity: 59,
    addedAt: '2026-04-15',
    fits: ['glashof-tropf-dripper', 'osterholt-kurbel', 'feldweg-hourglass-filters'],
    name: t('Huila, Colombia', 'Huila, Kolumbien', 'Huila, Kolumbia'),
    tagline: t('Round, sweet, easy to like.', 'Rund, süß, leicht zu mögen.', 'Okrągła, słodka, łatwo ją polubić.'),
    description: t(
      'One cooperative, one valley, picked from October to December. Works as a filter and, ground finer, as a fruity espresso.',
      'Eine Kooperative, ein Tal, gepflückt von Oktober bis Dezember. Als Filterkaffee gut und, feiner gemahlen, als fruchtiger Espresso.',
      'Jedna spółdzielnia, jedna dolina, zbiory od października do grudnia. Dobra z drippera, a zmielona drobniej daje owocowe espresso.',
    ),
    details: [
      roast(medium),
      tastes(t('Plum, brown sugar', 'Pflaume, brauner Zucker', 'Śliwka, brązowy cukier')),
      origin(t('Colombia, 1,700 m', 'Kolumbien, 1.700 m', 'Kolumbia, 1700 m')),
      suits(forFilter),
    ],
    offers: singleOrigin,
    stock: { '250 g': 0 },
  }),
  beans({
    slug: 'feldweg-cerrado',
    popularity: 64,
    addedAt: '2026-02-25',
    fits: ['halden-piccolo', 'halden-moka', 'glashof-french-press'],
    name: t('Cerrado, Brazil', 'Cerrado, Brasilien', 'Cerrado, Brazylia'),
    tagline: t('Low in acid, full of nuts.', 'Wenig Säure, viel Nuss.', 'Mało kwasu, dużo orzecha.'),
    description: t(
      'Dried in the fruit on wide patios, which makes it heavy and sweet. A calm coffee that forgives a coarse grind and a late train.',
      'In der Frucht auf weiten Terrassen getrocknet, darum schwer und süß. Ein ruhiger Kaffee, der groben Mahlgrad und verpasste Züge verzeiht.',
      'Suszona w owocu na rozległych tarasach, dlatego ciężka i słodka. Spokojna kawa, która wybaczy grube mielenie i spóźniony pociąg.',
    ),
    details: [
      roast(medium),
      tastes(t('Peanut, milk chocolate', 'Erdnuss, Milchschokolade', 'Orzech ziemny, mleczna czekolada')),
      origin(t('Brazil, 1,100 m', 'Brasilien, 1.100 m', 'Brazylia, 1100 m')),
      suits(forEspresso),
    ],
    offers: [
      {
        size: '250 g',
        price: price(9.5, 39.9, 9.9),
        sale: { regular: price(11.9, 49.9, 12.5), lowest30Days: price(11.5, 48.9, 11.9) },
      },
      {
        size: '1 kg',
        price: price(32, 135, 34),
        sale: { regular: price(39, 165, 41), lowest30Days: price(38, 159, 39.5) },
      },
    ],
  }),
  beans({
    slug: 'feldweg-wanderung',
    popularity: 53,
    addedAt: '2026-05-20',
    fits: ['glashof-french-press', 'osterholt-morgen', 'halden-field-press'],
    name: t('Wanderung breakfast blend', 'Wanderung Frühstücksmischung', 'Mieszanka śniadaniowa Wanderung'),
    tagline: t(
      'A big pot for a long table.',
      'Eine große Kanne für einen langen Tisch.',
      'Duży dzbanek na długi stół.',
    ),
    description: t(
      'Mixed for the French press and the filter machine: full, mild, good with bread and jam. It still tastes right when the pot has stood for an hour.',
      'Für French Press und Filtermaschine gemischt: voll, mild, gut zu Marmeladenbrot. Schmeckt auch noch, wenn die Kanne eine Stunde stand.',
      'Skomponowana do prasy francuskiej i ekspresu przelewowego: pełna, łagodna, dobra do chleba z dżemem. Smakuje nawet po godzinie w dzbanku.',
    ),
    details: [
      roast(medium),
      tastes(t('Toast, cocoa, raisin', 'Toast, Kakao, Rosine', 'Tost, kakao, rodzynki')),
      origin(t('Honduras, Peru', 'Honduras, Peru', 'Honduras, Peru')),
      suits(forPress),
    ],
    offers: blend,
  }),
];
