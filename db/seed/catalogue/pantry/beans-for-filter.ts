import { contents, origin, roast, size, suits, tastes } from '../details';
import { grams, price, shelf, t } from '../shape';
import { blend, forFilter, forPress, light, medium } from './roasting';

export const beansForFilter = shelf(
  { category: 'pantry/beans/filter', brand: 'Feldweg', kind: 'consumable', family: 'coffee-beans' },
  [
    {
      slug: 'feldweg-nordwind',
      popularity: 76,
      addedAt: '2026-01-06',
      fits: ['sula-kegel-dripper', 'osterholt-morgen', 'feldweg-cone-filters', 'halden-travel-bottle'],
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
    },
    {
      slug: 'feldweg-wanderung',
      popularity: 53,
      addedAt: '2026-05-20',
      fits: ['glashof-french-press', 'osterholt-morgen', 'halden-field-press', 'osterholt-kanne'],
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
    },
    {
      slug: 'feldweg-leise',
      popularity: 49,
      addedAt: '2026-02-03',
      fits: ['glashof-french-press', 'sula-mug', 'moosberg-box-mill', 'aurikel-dark-chocolate'],
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
        { size: '250 g', net: grams(250), price: price(10.9, 46, 11.5) },
        { size: '1 kg', net: grams(1000), price: price(37, 155, 39) },
      ],
      stock: { '1 kg': 5 },
    },
    {
      slug: 'feldweg-probierset',
      popularity: 59,
      addedAt: '2026-07-14',
      fits: ['sula-kegel-dripper', 'glashof-french-press', 'osterholt-kurbel', 'aurikel-coffee-chocolate'],
      name: t('Tasting box, four coffees', 'Probierset, vier Kaffees', 'Zestaw degustacyjny, cztery kawy'),
      tagline: t('Four mornings, four places.', 'Vier Morgen, vier Orte.', 'Cztery poranki, cztery miejsca.'),
      description: t(
        'Four bags of 60 g, one from each corner of our roastery, with a card for your notes. Enough for four cups each: just right for finding out what you like, or for giving away.',
        'Vier Tüten zu 60 g, eine aus jeder Ecke unserer Rösterei, mit einer Karte für Ihre Notizen. Genug für je vier Tassen: gerade richtig, um herauszufinden, was Sie mögen, oder zum Verschenken.',
        'Cztery torebki po 60 g, po jednej z każdego kąta naszej palarni, i karta na notatki. Starczy na cztery filiżanki z każdej: w sam raz, by odkryć swój smak albo komuś podarować.',
      ),
      details: [
        contents(
          t(
            'Yirga, Huila, Nordwind, Wanderung',
            'Yirga, Huila, Nordwind, Wanderung',
            'Yirga, Huila, Nordwind, Wanderung',
          ),
        ),
        suits(forFilter),
        size('24 × 16 × 6 cm'),
      ],
      offers: [{ size: '4 × 60 g', net: grams(240), price: price(16.9, 72, 18) }],
    },
  ],
);
