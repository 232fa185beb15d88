import { origin, roast, suits, tastes } from '../details';
import { grams, price, shelf, t } from '../shape';
import { forEspresso, forFilter, light, medium, singleOrigin } from './roasting';

export const singleOrigins = shelf(
  { category: 'pantry/beans/single-origin', brand: 'Feldweg', kind: 'consumable', family: 'coffee-beans' },
  [
    {
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
    },
    {
      slug: 'feldweg-huila',
      popularity: 59,
      addedAt: '2026-04-15',
      fits: ['glashof-tropf-dripper', 'osterholt-kurbel', 'feldweg-hourglass-filters', 'halden-vacuum-canister'],
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
    },
    {
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
          net: grams(250),
          price: price(9.5, 39.9, 9.9),
          sale: { regular: price(11.9, 49.9, 12.5), lowest30Days: price(11.5, 48.9, 11.9) },
        },
        {
          size: '1 kg',
          net: grams(1000),
          price: price(32, 135, 34),
          sale: { regular: price(39, 165, 41), lowest30Days: price(38, 159, 39.5) },
        },
      ],
    },
    {
      slug: 'feldweg-kiri',
      popularity: 53,
      addedAt: '2026-10-13',
      fits: ['sula-kegel-dripper', 'glashof-sanduhr', 'feldweg-cone-filters'],
      name: t('Kiri peaberry, Kenya', 'Kiri Perlbohne, Kenia', 'Kiri peaberry, Kenia'),
      tagline: t('Blackcurrant, loud and clear.', 'Johannisbeere, laut und deutlich.', 'Porzeczka, głośno i wyraźnie.'),
      description: t(
        'From forty gardens on the slopes of Mount Kenya, washed twice and dried slowly. Juicy like a berry, with a finish of brown sugar that stays for a while.',
        'Aus vierzig Gärten an den Hängen des Mount Kenya, zweimal gewaschen und langsam getrocknet. Saftig wie eine Beere, mit einem Nachklang von braunem Zucker, der eine Weile bleibt.',
        'Z czterdziestu ogrodów na zboczach góry Kenia, dwukrotnie myta i powoli suszona. Soczysta jak owoc, z długim finiszem brązowego cukru.',
      ),
      details: [
        roast(light),
        tastes(
          t('Blackcurrant, brown sugar', 'Schwarze Johannisbeere, brauner Zucker', 'Czarna porzeczka, brązowy cukier'),
        ),
        origin(t('Kirinyaga, Kenya', 'Kirinyaga, Kenia', 'Kirinyaga, Kenia')),
        suits(forFilter),
      ],
      offers: [
        { size: '250 g', net: grams(250), price: price(14.5, 61.9, 15.5) },
        { size: '1 kg', net: grams(1000), price: price(49, 209, 53) },
      ],
      stock: { '1 kg': 0 },
    },
  ],
);
