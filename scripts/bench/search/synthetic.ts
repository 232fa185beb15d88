/** A large catalogue that is openly made up: every name, brand and number comes from a seeded generator. */
import type { categories, prices, products, variants } from '@/db/schema/catalog';
import { COLORS } from '@/lib/catalog/colors';

type Rows = {
  products: (typeof products.$inferInsert)[];
  variants: (typeof variants.$inferInsert)[];
  prices: (typeof prices.$inferInsert)[];
};
/** What a shopper types who wants this product. */
export type KnownItem = { id: string; series: string; noun: { en: string; de: string; pl: string } };

/** Numbers between 0 and 1, the same for the same seed (Mulberry32). */
export function seededRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit: number) => Math.floor(next() * limit),
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}
export type Random = ReturnType<typeof seededRandom>;

const said = (line: string) => {
  const [en = '', de = '', pl = ''] = line.split('/');
  return { en, de, pl };
};
export const NOUNS =
  `kettle/Wasserkocher/czajnik,mug/Becher/kubek,cup/Tasse/filiżanka,grinder/Kaffeemühle/młynek,dripper/Handfilter/dripper,carafe/Karaffe/karafka,
teapot/Teekanne/imbryk,plate/Teller/talerz,bowl/Schale/miska,tray/Tablett/taca,board/Brett/deska,knife/Messer/nóż,spoon/Löffel/łyżka,jar/Vorratsglas/słój,
canister/Dose/puszka,basket/Korb/kosz,lamp/Leuchte/lampa,lantern/Laterne/latarnia,candle/Kerze/świeca,vase/Vase/wazon,planter/Pflanztopf/doniczka,
cushion/Kissen/poduszka,blanket/Decke/koc,apron/Schürze/fartuch,napkin/Serviette/serwetka,towel/Handtuch/ręcznik,rug/Teppich/dywan,curtain/Vorhang/zasłona,
mirror/Spiegel/lustro,clock/Uhr/zegar,stool/Hocker/stołek,bench/Bank/ławka,shelf/Regal/półka,hook/Haken/haczyk,brush/Bürste/szczotka,scale/Waage/waga,
pitcher/Krug/dzbanek,saucer/Untertasse/spodek,coaster/Untersetzer/podkładka,bottle/Flasche/butelka,filter/Filter/filtr,descaler/Entkalker/odkamieniacz,
tablecloth/Tischdecke/obrus,corkscrew/Korkenzieher/korkociąg,whisk/Schneebesen/trzepaczka,ladle/Schöpfkelle/chochla,colander/Sieb/durszlak,saucepan/Topf/garnek`
    .split(',')
    .map((line) => said(line.trim()));
const MATERIALS =
  `oak/Eiche/dąb,linen/Leinen/len,steel/Stahl/stal,glass/Glas/szkło,copper/Kupfer/miedź,stoneware/Steinzeug/kamionka,wool/Wolle/wełna,bamboo/Bambus/bambus,marble/Marmor/marmur,enamel/Emaille/emalia`
    .split(',')
    .map(said);
const ONSETS = 'b br c d dr f fl g gr h j k kl l m n p pr r s sk st t tr v w'.split(' ');
const VOWELS = 'a e i o u ei au ie'.split(' ');
const CODAS = ' n l r s k m t nd rk'.split(' ');

function madeUpWord(random: Random): string {
  const syllable = () => random.one(ONSETS) + random.one(VOWELS) + random.one(CODAS);
  const word = syllable() + syllable() + (random.next() < 0.4 ? random.one(VOWELS) : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function* syntheticCategories(): Generator<typeof categories.$inferInsert & { leaf: boolean }> {
  const [roots, middles, leaves] = [6, 5, 4];
  const shelf = (path: string, parentId: string | null, position: number, leaf: boolean) => {
    const name = said(`Synthetic ${path}/Künstlich ${path}/Sztuczne ${path}`.replaceAll('/s-', '-'));
    return { id: path, path, parentId, position, name, description: said('Made up/Erfunden/Zmyślone'), leaf };
  };
  for (let root = 0; root < roots; root++) {
    yield shelf(`s${root}`, null, root, false);
    for (let middle = 0; middle < middles; middle++) {
      yield shelf(`s${root}/m${middle}`, `s${root}`, middle, false);
      for (let leaf = 0; leaf < leaves; leaf++)
        yield shelf(`s${root}/m${middle}/l${leaf}`, `s${root}/m${middle}`, leaf, true);
    }
  }
}

/** Products in portions of a thousand, each with its variants, prices and what somebody would type who looks for it. */
export function* syntheticProducts(
  count: number,
  random: Random,
  leaves: string[],
): Generator<Rows & { items: KnownItem[] }> {
  const series = [...new Set(Array.from({ length: Math.max(20, Math.ceil(count / 12)) }, () => madeUpWord(random)))];
  const brands = Array.from({ length: 60 }, () => madeUpWord(random));
  const colors = Object.keys(COLORS);
  for (let start = 0; start < count; start += 1000) {
    const rows: Rows & { items: KnownItem[] } = { products: [], variants: [], prices: [], items: [] };
    for (let index = start; index < Math.min(count, start + 1000); index++) {
      const id = `synthetic-${String(index).padStart(6, '0')}`;
      const [noun, material, one] = [random.one(NOUNS), random.one(MATERIALS), random.one(series)];
      const in3 = (join: (word: (text: { en: string; de: string; pl: string }) => string) => string) => ({
        en: join((text) => text.en),
        de: join((text) => text.de),
        pl: join((text) => text.pl),
      });
      rows.items.push({ id, series: one, noun });
      rows.products.push({
        id,
        slug: id,
        categoryId: random.one(leaves),
        brand: random.one(brands),
        kind: 'durable',
        family: `family-${index % 997}`,
        fits: [],
        name: in3((word) => `${one} ${word(noun)}, ${word(material)}`),
        tagline: in3((word) => `${word(random.one(NOUNS))} ${word(random.one(MATERIALS))} ${random.one(series)}`),
        description: in3((word) =>
          Array.from({ length: 8 }, () => word(random.one([...NOUNS, ...MATERIALS]))).join(' '),
        ),
        details: [],
        ratingAverage: Math.round(20 + 30 * random.next()) / 10,
        ratingCount: random.below(200),
        popularity: Math.floor(1000 * random.next() ** 4),
        addedAt: new Date(1_780_000_000_000 - random.below(1e10)),
      });
      const [first, forms] = [random.below(colors.length), 1 + random.below(3)];
      for (let form = 0; form < forms; form++) {
        const variant = `${id}-${form}`;
        rows.variants.push({
          id: variant,
          productId: id,
          sku: `SY-${String(index * 4 + form).padStart(6, '0')}`,
          position: form,
          color: colors[(first + form) % colors.length],
          size: index % 3 ? null : random.one(['250 g', '1 kg', '0.5 l', '1 l', '30 cm']),
          picture: 'synthetic',
          stock: random.next() < 0.1 ? 0 : random.below(50),
        });
        const [cents, sale] = [500 + random.below(30_000), random.next() < 0.1];
        for (const [currency, times] of [
          ['EUR', 1],
          ['PLN', 4],
        ] as const)
          rows.prices.push({
            variantId: variant,
            currency,
            amountInCents: cents * times,
            regularInCents: sale ? Math.round(cents * 1.2) * times : null,
          });
      }
    }
    yield rows;
  }
}
