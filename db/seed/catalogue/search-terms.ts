import type { Localized } from '../../schema/catalog';
import { coffeeTerms } from './search-terms/coffee';
import { homeTerms } from './search-terms/home';
import { pantryTerms } from './search-terms/pantry';
import { tableTerms } from './search-terms/table';
import { type SeedProduct, t } from './shape';

const TERMS: Record<string, Localized> = { ...coffeeTerms, ...pantryTerms, ...tableTerms, ...homeTerms };

/** What makes a good present: something for a shelf or a morning, and not a machine that somebody has to want first. */
const GIFTS = [
  ...[
    'feldweg-probierset',
    'feldweg-winterglut',
    'sula-year-cup',
    'nattlys-resin-candle',
    'halden-travel-bottle',
    'halden-moka',
  ],
  ...[
    'aurikel-coffee-chocolate',
    'aurikel-honey',
    'glashof-bud-vases',
    'glashof-sand-timer',
    'sula-espresso-cups',
    'lenno-throw',
  ],
  ...[
    'moosberg-board',
    'glashof-sanduhr',
    'moosberg-box-mill',
    'osterholt-kurbel',
    'glashof-coupes',
    'nattlys-portable',
    'lenno-apron',
  ],
];
const GIFT = t(
  'gift, present, gift idea, birthday present, christmas present, housewarming gift',
  'Geschenk, Geschenkidee, Präsent, Mitbringsel, Geburtstagsgeschenk, Weihnachtsgeschenk',
  'prezent, upominek, pomysł na prezent, podarunek',
);

/** What shoppers call a product: the words of its family, its own, and those for a present where it makes one. */
export function searchTermsOf({ slug, family }: Pick<SeedProduct, 'slug' | 'family'>): Localized {
  const all = [TERMS[family], TERMS[slug], GIFTS.includes(slug) ? GIFT : undefined].filter((one) => one !== undefined);
  const joined = (locale: keyof Localized) => all.map((one) => one[locale]).join(', ');
  return { en: joined('en'), de: joined('de'), pl: joined('pl') };
}
