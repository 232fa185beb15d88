import { t } from '../shape';

/** What shoppers call what is used up, by family or by product. */
export const pantryTerms = {
  'coffee-beans': t(
    'coffee, coffee beans, beans, whole beans, whole bean coffee, bean, roast',
    'Kaffee, Kaffeebohnen, Bohnen, ganze Bohnen, Bohnenkaffee, Kaffeebohne, Röstung',
    'kawa, kawa ziarnista, kawa w ziarnach, ziarna, ziarna kawy, ziarno',
  ),
  'feldweg-morgenrot': t(
    'espresso, espresso beans, espresso coffee',
    'Espresso, Espressobohnen, Espressokaffee',
    'espresso, kawa do espresso, kawa do ekspresu',
  ),
  'feldweg-kaminholz': t(
    'espresso, espresso beans, espresso coffee, dark roast, strong coffee',
    'Espresso, Espressobohnen, Espressokaffee, dunkle Röstung, starker Kaffee, starker Espresso',
    'espresso, kawa do espresso, kawa do ekspresu, mocna kawa, ciemno palona, ciemne palenie',
  ),
  'feldweg-winterglut': t(
    'espresso, espresso beans, christmas coffee, winter coffee, dark roast',
    'Espresso, Espressobohnen, Weihnachtskaffee, Winterkaffee, dunkle Röstung',
    'espresso, kawa do espresso, kawa świąteczna, kawa zimowa, ciemno palona',
  ),
  'feldweg-nordwind': t(
    'filter coffee, light roast, coffee from Kenya',
    'Filterkaffee, helle Röstung',
    'kawa filtrowana, kawa do przelewu, jasno palona',
  ),
  'feldweg-wanderung': t(
    'filter coffee, breakfast coffee, medium roast',
    'Filterkaffee, Frühstückskaffee',
    'kawa filtrowana, kawa do przelewu',
  ),
  'feldweg-leise': t(
    'decaf, decaf coffee, decaffeinated, decaffeinated coffee, caffeine free',
    'entkoffeinierter Kaffee, koffeinfreier Kaffee, koffeinfrei, entkoffeiniert, Decaf',
    'kawa bezkofeinowa, bezkofeinowa, decaf, bez kofeiny',
  ),
  'feldweg-probierset': t(
    'tasting set, tasting box, coffee sampler, sampler, coffee set, coffee gift, gift set, variety pack, sample pack',
    'Probierset, Probierpaket, Kaffeeset, Kennenlernpaket, Geschenkset, Probe, Set',
    'zestaw degustacyjny, zestaw kaw, zestaw, próbki, zestaw prezentowy',
  ),
  'feldweg-yirga': t(
    'single origin, filter coffee, ethiopian coffee, light roast',
    'Filterkaffee, äthiopischer Kaffee, helle Röstung',
    'kawa z Etiopii, etiopska, jasno palona',
  ),
  'feldweg-huila': t(
    'single origin, filter coffee, colombian coffee',
    'Filterkaffee, kolumbianischer Kaffee',
    'kawa z Kolumbii, kolumbijska',
  ),
  'feldweg-cerrado': t(
    'single origin, espresso beans, brazilian coffee',
    'brasilianischer Kaffee',
    'kawa z Brazylii, brazylijska',
  ),
  'feldweg-kiri': t(
    'single origin, filter coffee, kenyan coffee, coffee from Kenya',
    'Filterkaffee, kenianischer Kaffee',
    'kawa z Kenii, kenijska',
  ),
  'black-tea': t(
    'tea, black tea, assam, earl grey, darjeeling, ceylon tea, breakfast tea, loose tea',
    'Tee, Schwarztee, schwarzer Tee, Assam, Earl Grey, Darjeeling, Ceylontee, loser Tee, Frühstückstee',
    'herbata, czarna herbata, assam, earl grey, darjeeling, herbata cejlońska, herbata liściasta',
  ),
  'herb-tea': t(
    'tea, herbal tea, herb tea, herbal infusion, mint tea, peppermint tea, lemon balm tea, fruit tea, chamomile tea, caffeine free tea, loose tea',
    'Tee, Kräutertee, Pfefferminztee, Minztee, Melissentee, Kräuter Tee, Früchtetee, Kamillentee, loser Tee',
    'herbata, herbata ziołowa, zioła, herbata miętowa, mięta, melisa, napar, herbata owocowa, rumianek',
  ),
  'green-tea': t(
    'tea, green tea, sencha, japanese tea, loose tea',
    'Tee, Grüntee, grüner Tee, Sencha, japanischer Tee, loser Tee',
    'herbata, zielona herbata, sencha, herbata liściasta',
  ),
  chocolate: t(
    'chocolate, chocolate bar, sweets, candy',
    'Schokolade, Tafel, Schoko, Süßigkeit, Tafelschokolade',
    'czekolada, tabliczka, słodycze',
  ),
  'aurikel-dark-chocolate': t(
    'dark chocolate, vegan chocolate',
    'Zartbitterschokolade, Bitterschokolade, dunkle Schokolade',
    'gorzka czekolada, ciemna czekolada, deserowa',
  ),
  'aurikel-coffee-chocolate': t(
    'milk chocolate, coffee chocolate',
    'Milchschokolade, Kaffeeschokolade, Vollmilchschokolade',
    'mleczna czekolada, czekolada kawowa',
  ),
  honey: t('honey, linden honey, lime honey', 'Honig, Lindenhonig, Bienenhonig', 'miód, miód lipowy'),
  'cone-filters': t(
    'filter, filters, filter papers, coffee filters, paper filters, cone filters, filter bags, v60 filters, v60',
    'Filter, Filtertüten, Filtertüte, Kaffeefilter, Filterpapier, Papierfilter, Kegelfilter, Kaffeefiltertüten, V60-Filter',
    'filtr, filtry, filtry do kawy, filtry papierowe, papierowe filtry, bibuła, filtry do drippera, filtry v60',
  ),
  'basket-filters': t(
    'filter, filters, filter papers, coffee filters, paper filters, basket filters',
    'Filter, Filtertüten, Filtertüte, Kaffeefilter, Filterpapier, Papierfilter, Korbfilter',
    'filtr, filtry, filtry do kawy, filtry papierowe, papierowe filtry, filtry do ekspresu',
  ),
  'hourglass-filters': t(
    'filter, filters, filter papers, coffee filters, paper filters, chemex filters',
    'Filter, Filtertüten, Filtertüte, Kaffeefilter, Filterpapier, Papierfilter, Chemexfilter',
    'filtr, filtry, filtry do kawy, filtry papierowe, papierowe filtry, filtry do chemexa',
  ),
  'espresso-filters': t(
    'filter discs, espresso filters, paper discs',
    'Filterscheiben, Papierscheiben, Espressofilter',
    'krążki filtrujące, filtry do espresso, krążki papierowe',
  ),
  'cloth-filter': t(
    'filter, cloth filter, reusable filter, reusable coffee filter, permanent filter, cotton filter, coffee sock',
    'Filter, Dauerfilter, Stofffilter, Baumwollfilter, wiederverwendbarer Kaffeefilter, Mehrwegfilter',
    'filtr, filtr wielorazowy, filtr materiałowy, filtr bawełniany, filtr wielokrotnego użytku',
  ),
  descaler: t(
    'descaler, limescale remover, descaling, decalcifier, limescale, descaling solution',
    'Entkalker, Kalklöser, Kalkentferner, Entkalkung, Kalk, entkalken',
    'odkamieniacz, odkamieniacz do ekspresu, odkamieniacz do czajnika, kamień, odkamienianie, środek na kamień',
  ),
  'kleinwasser-descaling-tabs': t(
    'descaling tablets, tablets, tabs',
    'Entkalkertabletten, Entkalkungstabletten, Tabs, Tabletten',
    'tabletki odkamieniające, tabletki',
  ),
  'espresso-cleaner': t(
    'cleaner, cleaning powder, espresso machine cleaner, machine cleaner, coffee machine cleaner, backflush',
    'Reiniger, Reinigungspulver, Kaffeemaschinenreiniger, Kaffeefettlöser, Espressomaschinenreiniger, Reinigungsmittel',
    'środek do czyszczenia, środek czyszczący, proszek do czyszczenia, czyszczenie ekspresu',
  ),
  'milk-cleaner': t(
    'cleaner, milk cleaner, milk frother cleaner, steam wand cleaner',
    'Reiniger, Milchreiniger, Milchschaumreiniger, Milchsystemreiniger',
    'środek do czyszczenia, środek do czyszczenia spieniacza, płyn do czyszczenia',
  ),
  'water-filter': t(
    'water filter, filter cartridge, cartridge',
    'Wasserfilter, Filterkartusche, Kartusche, Filterpatrone',
    'filtr do wody, wkład filtrujący, wkład, filtr wody',
  ),
  'grinder-brush': t(
    'brush, grinder brush, cleaning brush',
    'Pinsel, Bürste, Mühlenpinsel, Reinigungsbürste',
    'pędzelek, szczoteczka, pędzel',
  ),
  'wood-oil': t(
    'oil, wood oil, board oil, cutting board oil, chopping board oil, oak oil, linseed oil',
    'Öl, Holzöl, Pflegeöl, Öl für Schneidebrett, Brettöl, Leinöl, Holzpflege',
    'olej, olej do drewna, olej do deski, olej do desek, olej lniany',
  ),
  'linen-wash': t(
    'detergent, laundry detergent, linen wash, washing liquid, laundry soap, fabric wash',
    'Waschmittel, Leinenwaschmittel, Flüssigwaschmittel, Feinwaschmittel',
    'płyn do prania, proszek do prania, detergent, środek do prania',
  ),
  'brass-polish': t(
    'polish, brass polish, metal polish',
    'Politur, Messingpolitur, Metallpolitur, Messingputzmittel',
    'pasta do mosiądzu, pasta polerska, pasta do polerowania, politura',
  ),
};
