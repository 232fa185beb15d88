import { t } from '../shape';

/** What shoppers call machines and tools, by family or by product: every word or phrase that names the thing itself. */
export const coffeeTerms = {
  'espresso-machine': t(
    'espresso machine, espresso maker, coffee machine, coffee maker, coffeemaker, machine, portafilter machine, barista machine, espresso, cappuccino machine, automatic coffee machine',
    'Espressomaschine, Siebträger, Siebträgermaschine, Kaffeemaschine, Maschine, Espresso Maschine, Cappuccinomaschine, Kaffeeautomat, Kaffeevollautomat, Vollautomat',
    'ekspres, ekspres do kawy, ekspres ciśnieniowy, ekspres kolbowy, ekspres do espresso, maszyna, kolba, ciśnieniówka, ekspres automatyczny',
  ),
  'halden-piccolo': t(
    'small espresso machine, compact, mini',
    'kleine Espressomaschine, kompakt, schmal',
    'mały ekspres, kompaktowy, wąski',
  ),
  'osterholt-hebel': t(
    'lever machine, lever espresso machine, manual espresso machine',
    'Handhebel, Handhebelmaschine, Hebelmaschine',
    'ekspres dźwigniowy, ekspres ręczny',
  ),
  'filter-machine': t(
    'filter machine, drip coffee maker, drip machine, coffee machine, coffee maker, coffeemaker, machine, filter coffee machine, percolator',
    'Filtermaschine, Filterkaffeemaschine, Kaffeemaschine, Maschine, Kaffeeautomat',
    'ekspres, ekspres do kawy, ekspres przelewowy, maszyna, przelewowy',
  ),
  'halden-solo': t(
    'small coffee machine, single cup, one cup',
    'kleine Kaffeemaschine, Single',
    'mały ekspres, jedna filiżanka',
  ),
  'electric-grinder': t(
    'coffee grinder, grinder, mill, coffee mill, electric grinder, burr grinder, bean grinder',
    'Kaffeemühle, Mühle, Mahlwerk, elektrische Kaffeemühle, Scheibenmühle, Grinder',
    'młynek, młynek do kawy, młynek elektryczny, młynek żarnowy',
  ),
  'hand-grinder': t(
    'coffee grinder, grinder, mill, coffee mill, hand grinder, hand mill, manual grinder, bean grinder',
    'Kaffeemühle, Mühle, Handmühle, Handkaffeemühle, manuelle Kaffeemühle, Grinder',
    'młynek, młynek do kawy, młynek ręczny',
  ),
  'gooseneck-kettle': t(
    'kettle, teakettle, gooseneck, gooseneck kettle, swan neck, pour over kettle, water kettle, water boiler, boiler',
    'Wasserkocher, Kessel, Wasserkessel, Schwanenhals, Schwanenhalskessel, Schwanenhalswasserkocher, Teekessel, Aufgusskessel',
    'czajnik, gęsia szyja, czajnik z gęsią szyją, czajnik do przelewu',
  ),
  'halden-filo': t('stovetop kettle, stove kettle', 'Herdkessel', 'czajnik na kuchenkę, czajnik na gaz'),
  kettle: t(
    'kettle, teakettle, tea kettle, water kettle, water boiler, boiler',
    'Wasserkocher, Kessel, Wasserkessel, Teekessel',
    'czajnik, czajnik do herbaty',
  ),
  'osterholt-schwan': t('electric kettle', 'elektrischer Wasserkocher, elektrisch', 'czajnik elektryczny'),
  'halden-dampf': t('electric kettle', 'elektrischer Wasserkocher, elektrisch', 'czajnik elektryczny'),
  'osterholt-kessel': t(
    'stovetop kettle, stove kettle, whistling kettle',
    'Herdkessel, Flötenkessel, Pfeifkessel',
    'czajnik na kuchenkę, czajnik z gwizdkiem, czajnik na gaz',
  ),
  'pour-over-dripper': t(
    'dripper, pour over, pour over dripper, coffee dripper, drip cone, v60, filter holder, coffee filter holder, brewer',
    'Handfilter, Kaffeefilterhalter, Filterhalter, Filteraufsatz, Dripper, Pour Over, V60, Kaffeefilter',
    'dripper, drip, zaparzacz, przelew, drip do kawy, v60',
  ),
  'hourglass-brewer': t(
    'brewer, pour over, coffee maker, chemex, carafe, pour over carafe, glass coffee maker',
    'Kaffeekaraffe, Karaffe, Chemex, Pour Over, Kaffeebereiter',
    'zaparzacz, zaparzacz do kawy, chemex, karafka, przelew, drip',
  ),
  'french-press': t(
    'french press, press, coffee press, press pot, cafetiere, plunger, coffee maker, aeropress',
    'French Press, Stempelkanne, Pressstempelkanne, Pressekanne, Presse, Kaffeepresse, Kaffeebereiter, Aeropress',
    'prasa francuska, french press, praska, prasa, zaparzacz, zaparzacz tłokowy, zaparzacz do kawy, aeropress',
  ),
  'halden-field-press': t('camping press, outdoor, camping', 'Camping, Outdoor', 'turystyczna, kemping, biwak'),
  'moka-pot': t(
    'moka, moka pot, stovetop espresso maker, stovetop coffee maker, bialetti, espresso pot, percolator',
    'Espressokocher, Mokkakanne, Moka, Herdkanne, Bialetti, Caffettiera, Espressokanne, Mokka',
    'kawiarka, kafetierka, kafeterka, moka, mokka, bialetti, zaparzacz ciśnieniowy',
  ),
  'cold-brew-bottle': t(
    'cold brew, cold brew maker, cold brew bottle, iced coffee maker, bottle',
    'Cold Brew, Cold-Brew-Flasche, Kaltbrüher, Eiskaffeebereiter, Flasche',
    'cold brew, butelka, zaparzacz do kawy na zimno',
  ),
  cezve: t(
    'cezve, ibrik, turkish coffee pot, turkish coffee maker, mocha pot',
    'Cezve, Ibrik, Mokkakännchen, türkischer Kaffee, Mokkakanne, Kaffeekännchen',
    'tygielek, cezve, dżezwa, ibrik, kawa po turecku, tygiel',
  ),
  tamper: t(
    'tamper, espresso tamper, coffee tamper',
    'Tamper, Kaffeestempel, Espressostempel',
    'tamper, ubijak, ubijak do kawy',
  ),
  'milk-pitcher': t(
    'milk pitcher, pitcher, milk jug, jug, milk frothing jug, frothing pitcher, milk frother jug, latte art jug',
    'Milchkännchen, Kännchen, Milchkanne, Aufschäumkännchen, Milchschaumkanne, Milchaufschäumer, Milchaufschäumer Kanne, Kanne',
    'dzbanek do mleka, dzbanek, dzbanuszek, dzbanek do spieniania mleka, spieniacz, mlecznik',
  ),
  'knock-box': t(
    'knock box, knockbox, grounds box, coffee grounds bin',
    'Abschlagbehälter, Knockbox, Abklopfbehälter, Sudbehälter',
    'odbijak, knockbox, pojemnik na fusy, fusy',
  ),
  'coffee-scale': t(
    'scale, scales, coffee scale, kitchen scale, digital scale, timer scale, balance',
    'Waage, Kaffeewaage, Küchenwaage, Digitalwaage, Feinwaage',
    'waga, waga do kawy, waga kuchenna, waga cyfrowa, wagi',
  ),
  'coffee-server': t(
    'server, coffee server, coffee pot, coffee jug, carafe, glass jug',
    'Kaffeekanne, Kanne, Server, Karaffe, Glaskanne',
    'serwer, dzbanek do kawy, dzbanek, karafka',
  ),
  'travel-bottle': t(
    'travel bottle, bottle, travel mug, water bottle, drinking bottle, thermos, thermos flask, vacuum flask, flask, insulated bottle, insulated mug, travel cup, reusable cup, to go cup, coffee to go cup, tumbler, thermal mug, sports bottle',
    'Isolierflasche, Flasche, Thermosflasche, Thermoskanne, Thermobecher, Isolierbecher, Trinkflasche, Wasserflasche, Reisebecher, Mehrwegbecher, To-Go-Becher, Coffee-to-go-Becher, Kaffeebecher to go, Isolierkanne',
    'butelka termiczna, butelka, termos, kubek termiczny, bidon, butelka na wodę, kubek podróżny, kubek na wynos, kubek turystyczny',
  ),
  'sand-timer': t(
    'sand timer, timer, hourglass, sandglass, egg timer, tea timer',
    'Sandglas, Sanduhr, Eieruhr, Teeuhr, Kurzzeitmesser, Timer',
    'klepsydra, minutnik, timer, zegar piaskowy',
  ),
};
