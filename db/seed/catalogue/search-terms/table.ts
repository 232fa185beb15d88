import { t } from '../shape';

/** What shoppers call tableware and jars, by family or by product. */
export const tableTerms = {
  'espresso-cup': t(
    'espresso cup, espresso cups, cup, demitasse, coffee cup',
    'Espressotasse, Tasse, Kaffeetasse, Mokkatasse',
    'filiżanka, filiżanka do espresso, filiżanka do kawy',
  ),
  'cappuccino-cup': t(
    'cappuccino cup, cup, coffee cup, tea cup, teacup, cup and saucer',
    'Cappuccinotasse, Tasse, Kaffeetasse, Teetasse',
    'filiżanka, filiżanka do cappuccino, filiżanka do kawy, filiżanka do herbaty',
  ),
  'flat-white-cup': t(
    'cup, flat white cup, coffee cup',
    'Tasse, Becher, Kaffeetasse, Kaffeebecher, Flat-White-Tasse',
    'czarka, filiżanka do flat white, czarka do kawy, filiżanka',
  ),
  mug: t(
    'mug, coffee mug, tea mug, cup, coffee cup, beaker',
    'Becher, Tasse, Kaffeebecher, Kaffeetasse, Teebecher, Mug, Haferl, Pott, Kaffeepott, Humpen',
    'kubek, kubek do kawy, kubek do herbaty, kubeczek',
  ),
  'sula-mug': t('large mug, big mug, breakfast mug', 'großer Becher, große Tasse', 'duży kubek'),
  'halden-enamel-mug': t(
    'enamel mug, camping mug, outdoor mug, tin mug, camping cup',
    'Emaillebecher, Emailletasse, Campingbecher, Campingtasse, Outdoorbecher',
    'kubek emaliowany, kubek turystyczny, kubek na biwak, kubek kempingowy',
  ),
  tumbler: t(
    'cup, mug, tumbler, beaker, tea cup, teacup, tea bowl',
    'Becher, Tasse, Teebecher, Teeschale, Teetasse',
    'czarka, kubek, czarka do herbaty, kubek bez ucha',
  ),
  'latte-bowl': t(
    'latte bowl, bowl, cafe au lait bowl, coffee bowl, cup, cereal bowl',
    'Milchkaffeeschale, Schale, Tasse, Milchkaffeetasse, Müslischale',
    'miseczka, miska, czarka, miseczka na płatki',
  ),
  'year-cup': t(
    'cup, cup of the year, collectible cup, limited edition',
    'Jahrestasse, Tasse, Sammeltasse, Kaffeetasse',
    'filiżanka, filiżanka roku, filiżanka kolekcjonerska',
  ),
  'double-wall-glass': t(
    'glass, glasses, double walled glass, tea glass, thermo glass, latte glass, drinking glass, espresso glass, coffee glass',
    'Glas, Gläser, Thermoglas, Thermogläser, Doppelwandglas, Latte-Macchiato-Glas, Trinkglas, Wasserglas, Kaffeeglas, Teeglas, Whiskyglas',
    'szklanka, szklanki, szklanka termiczna, szklanka do latte, szklanka do herbaty, szkło',
  ),
  'drinking-glass': t(
    'glass, glasses, drinking glass, drinking glasses, tumbler, water glass, juice glass, whisky glass',
    'Glas, Gläser, Trinkglas, Wasserglas, Becher, Saftglas, Stapelglas',
    'szklanka, szklanki, szklanka do wody, szkło',
  ),
  coupe: t(
    'glass, glasses, coupe, champagne glass, champagne glasses, prosecco glass, champagne coupe, wine glass, cocktail glass, dessert glass',
    'Glas, Gläser, Sektschale, Sektglas, Champagnerschale, Champagnerglas, Weinglas, Cocktailglas',
    'kieliszek, kieliszki, kieliszek do szampana, kieliszek do wina, kieliszek do prosecco, coupe',
  ),
  plate: t(
    'plate, dinner plate, side plate, cake plate, dessert plate, breakfast plate, dish',
    'Teller, Essteller, Speiseteller, Kuchenteller, Frühstücksteller, Dessertteller',
    'talerz, talerz obiadowy, talerzyk, talerz deserowy',
  ),
  'deep-plate': t(
    'plate, deep plate, soup plate, pasta plate, pasta bowl, soup bowl',
    'Teller, tiefer Teller, Suppenteller, Pastateller, Nudelteller',
    'talerz, talerz głęboki, talerz do zupy, talerz do makaronu',
  ),
  'cake-stand': t(
    'cake stand, cake plate, cake platter, tray',
    'Tortenplatte, Kuchenplatte, Tortenständer, Etagere, Kuchenständer',
    'patera, patera na ciasto, tortownica, patera na tort',
  ),
  bowl: t(
    'bowl, cereal bowl, muesli bowl, soup bowl, salad bowl, breakfast bowl, ramen bowl',
    'Schale, Schüssel, Müslischale, Müslischüssel, Schälchen, Suppenschale, Bowl',
    'miska, miseczka, miska na płatki, miska do zupy, miska śniadaniowa',
  ),
  'serving-bowl': t(
    'bowl, serving bowl, salad bowl, large bowl, fruit bowl',
    'Schüssel, Salatschüssel, Servierschüssel, Schale, Obstschale, Salatschale',
    'salaterka, miska, miska na sałatkę, misa, miska do sałatki',
  ),
  'egg-cup': t(
    'egg cup, egg cups, egg holder',
    'Eierbecher, Eierhalter',
    'kieliszek do jajek, kieliszek na jajka, podstawka na jajko',
  ),
  carafe: t(
    'carafe, water carafe, jug, water jug, pitcher, decanter',
    'Karaffe, Wasserkaraffe, Krug, Wasserkrug, Glaskaraffe, Kanne',
    'karafka, karafka na wodę, dzbanek, dzban, dzbanek na wodę',
  ),
  creamer: t(
    'milk jug, jug, creamer, cream jug, pitcher, milk pitcher',
    'Milchkrug, Krug, Milchkännchen, Sahnekännchen, Sahnegießer, Kännchen',
    'mlecznik, dzbanek, dzbanuszek, dzbanek na mleko',
  ),
  teapot: t(
    'teapot, tea pot, pot',
    'Teekanne, Kanne',
    'dzbanek do herbaty, imbryk, imbryczek, czajniczek, dzbanek, zaparzacz do herbaty',
  ),
  tray: t(
    'tray, serving tray, breakfast tray',
    'Tablett, Serviertablett, Servierbrett',
    'taca, taca śniadaniowa, tacka',
  ),
  board: t(
    'board, cutting board, chopping board, wooden board, bread board, cheese board, serving board',
    'Brett, Brettchen, Schneidebrett, Holzbrett, Küchenbrett, Frühstücksbrettchen, Käsebrett, Servierbrett',
    'deska, deska do krojenia, deska drewniana, deska kuchenna, deska do serów, deseczka',
  ),
  'butter-dish': t(
    'butter dish, butter, butter box',
    'Butterdose, Butter, Butterschale, Butterglocke',
    'maselniczka, maselnica, pojemnik na masło',
  ),
  'pepper-mill': t(
    'pepper mill, pepper grinder, spice mill, spice grinder, pepper',
    'Pfeffermühle, Gewürzmühle, Salzmühle, Pfeffer',
    'młynek do pieprzu, młynek do przypraw, młynek do soli, pieprz',
  ),
  'glass-jar': t(
    'jar, glass jar, storage jar, mason jar, canister, cookie jar, container, storage container',
    'Vorratsglas, Glas, Einmachglas, Vorratsdose, Aufbewahrungsglas, Keksdose, Schraubglas, Dose',
    'słoik, słój, słój szklany, pojemnik, szklany pojemnik, słoje szklane',
  ),
  'glashof-clip-jar': t(
    'clip top jar, preserving jar, jam jar',
    'Bügelglas, Marmeladenglas, Weckglas',
    'weki, słoik z klamrą, słoik na przetwory',
  ),
  'spice-jar': t(
    'spice jar, spice jars, spice rack, spices',
    'Gewürzglas, Gewürzgläser, Gewürzdose, Gewürze',
    'słoik na przyprawy, słoiczek, przyprawy, pojemnik na przyprawy, słoik',
  ),
  canister: t(
    'canister, jar, container, storage container, stoneware jar, cookie jar, caddy, tea caddy, tin',
    'Vorratsdose, Dose, Keksdose, Teedose, Aufbewahrungsdose, Behälter, Keramikdose',
    'pojemnik, pojemnik na ciastka, pojemnik na kawę, puszka na herbatę, pojemnik ceramiczny',
  ),
  'sugar-jar': t(
    'sugar bowl, sugar jar, sugar pot, sugar',
    'Zuckerdose, Zuckertopf, Zucker, Zuckerschale',
    'cukiernica, cukierniczka, cukier, pojemnik na cukier',
  ),
  'salt-pot': t(
    'salt pot, salt cellar, salt, salt jar',
    'Salztopf, Salzdose, Salz, Salzfass, Salzstreuer',
    'solniczka, sól, pojemnik na sól',
  ),
  'coffee-tin': t(
    'tin, coffee tin, coffee canister, coffee container, coffee jar, airtight coffee container, canister, tea caddy',
    'Kaffeedose, Dose, Blechdose, Kaffeebehälter, Teedose, Vorratsdose, luftdicht',
    'puszka, puszka na kawę, pojemnik na kawę, puszka na herbatę, pojemnik',
  ),
  'vacuum-canister': t(
    'canister, vacuum canister, vacuum container, airtight container, airtight coffee container, coffee container, coffee canister',
    'Vakuumdose, Vakuumbehälter, Dose, Vorratsdose, Kaffeedose, luftdicht',
    'pojemnik, pojemnik próżniowy, pojemnik na kawę, pojemnik szczelny',
  ),
  'bread-box': t(
    'bread box, bread bin, breadbox, bread container',
    'Brotkasten, Brotbox, Brotdose, Brotkorb',
    'chlebak, pojemnik na chleb, chlebownik',
  ),
  basket: t(
    'basket, storage basket, laundry basket, bread basket, small basket',
    'Korb, Körbchen, Aufbewahrungskorb, Wäschekorb, Utensilo, Korb zur Aufbewahrung',
    'kosz, koszyk, koszyczek, kosz na pranie, kosz do przechowywania',
  ),
  crate: t(
    'crate, box, wooden box, wooden crate, storage box, chest',
    'Kiste, Holzkiste, Box, Aufbewahrungsbox, Obstkiste, Truhe',
    'skrzynka, skrzynia, skrzynka drewniana, pudło, pudełko',
  ),
};
