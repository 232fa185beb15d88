import { t } from '../shape';

/** What shoppers call lights, plants' things and textiles, by family or by product. */
export const homeTerms = {
  'table-lamp': t(
    'lamp, table lamp, desk lamp, bedside lamp, night light, light',
    'Lampe, Tischlampe, Tischleuchte, Nachttischlampe, Leuchte, Nachtlicht, Schreibtischlampe',
    'lampa, lampa stołowa, lampka, lampka nocna, lampka na biurko, lampa na stolik',
  ),
  'reading-lamp': t(
    'lamp, reading lamp, reading light, desk lamp, bedside lamp, table lamp, light',
    'Lampe, Leselampe, Leseleuchte, Schreibtischlampe, Tischlampe, Leuchte, Nachttischlampe, Bürolampe',
    'lampa, lampka, lampka do czytania, lampka na biurko, lampa biurkowa, lampka nocna',
  ),
  'portable-lamp': t(
    'lamp, portable lamp, rechargeable lamp, battery lamp, cordless lamp, wireless lamp, outdoor lamp, garden lamp, table lamp, light',
    'Lampe, Akkuleuchte, Akkulampe, Lampe mit Akku, Leuchte, Tischlampe, kabellose Lampe, Gartenlampe, Balkonlampe',
    'lampa, lampka, lampa bezprzewodowa, lampa akumulatorowa, lampa ogrodowa, lampa na baterie',
  ),
  'floor-lamp': t(
    'lamp, floor lamp, standing lamp, standard lamp, light',
    'Lampe, Stehlampe, Stehleuchte, Standleuchte, Leuchte, Bogenlampe',
    'lampa, lampa stojąca, lampa podłogowa',
  ),
  'pendant-lamp': t(
    'lamp, pendant, pendant lamp, pendant light, ceiling light, ceiling lamp, hanging lamp, lampshade, chandelier, light',
    'Lampe, Hängelampe, Pendelleuchte, Pendellampe, Deckenlampe, Deckenleuchte, Leuchte, Hängeleuchte, Lampenschirm, Esstischlampe',
    'lampa, lampa wisząca, lampa sufitowa, żyrandol, lampa nad stół, klosz',
  ),
  'pillar-candle': t(
    'candle, candles, pillar candle, block candle',
    'Kerze, Kerzen, Stumpenkerze, Blockkerze',
    'świeca, świeczka, świeca pieńkowa',
  ),
  'scented-candle': t(
    'candle, candles, scented candle, fragrance candle, room fragrance',
    'Kerze, Kerzen, Duftkerze, Raumduft, Duft',
    'świeca, świeczka, świeca zapachowa, świeczka zapachowa, zapach do domu',
  ),
  'taper-candle': t(
    'candle, candles, taper candle, dinner candle, stick candle',
    'Kerze, Kerzen, Stabkerze, Tafelkerze, Leuchterkerze',
    'świeca, świeczka, świeca stołowa, długa świeca',
  ),
  tealight: t(
    'tealight, tea light, tealights, candle, candles',
    'Teelicht, Teelichter, Kerze, Kerzen',
    'podgrzewacz, podgrzewacze, tealight, świeczka, świeca',
  ),
  candlestick: t(
    'candlestick, candle holder, candle stand',
    'Kerzenleuchter, Kerzenständer, Kerzenhalter, Leuchter',
    'świecznik, lichtarz, stojak na świecę',
  ),
  lantern: t(
    'lantern, candle holder, wind light, hurricane lamp',
    'Laterne, Windlicht, Kerzenhalter, Gartenlaterne',
    'latarenka, latarnia, lampion, świecznik',
  ),
  'tealight-holder': t(
    'tealight holder, tea light holder, candle holder, votive',
    'Teelichthalter, Windlicht, Kerzenhalter, Kerzenständer',
    'świecznik, świecznik na podgrzewacz, lampion',
  ),
  'light-bulb': t(
    'bulb, bulbs, light bulb, lightbulb, led bulb, filament bulb, led',
    'Glühbirne, Birne, Leuchtmittel, LED-Birne, LED-Lampe, Glühlampe, LED',
    'żarówka, żarówki, żarówka led, led',
  ),
  'cord-set': t(
    'cord, cable, lamp cord, light cord, wire, flex, lamp holder, socket',
    'Kabel, Textilkabel, Lampenkabel, Lampenfassung, Fassung, Leitung, Schnur',
    'przewód, kabel, oprawka, przewód do lampy, zawieszenie',
  ),
  vase: t('vase, flower vase', 'Vase, Blumenvase', 'wazon, wazonik, wazon na kwiaty'),
  planter: t(
    'planter, plant pot, flower pot, flowerpot, plantpot, pot, cachepot',
    'Pflanztopf, Blumentopf, Übertopf, Topf, Pflanzgefäß, Pflanzschale, Blumenkübel',
    'doniczka, donica, osłonka, osłonka na doniczkę, doniczka na kwiaty',
  ),
  'hanging-planter': t(
    'planter, hanging planter, hanging pot, flower pot, plant pot, plant hanger, hanging basket',
    'Hängeampel, Blumenampel, Pflanzenampel, Ampel, Blumentopf, Hängetopf',
    'doniczka, doniczka wisząca, kwietnik, kwietnik wiszący',
  ),
  'watering-can': t('watering can, watering pot', 'Gießkanne, Kanne, Blumenkanne', 'konewka, polewaczka'),
  'plant-mister': t(
    'mister, plant mister, spray bottle, sprayer, plant sprayer, atomiser, atomizer',
    'Sprüher, Pflanzensprüher, Sprühflasche, Blumensprüher, Zerstäuber, Wassersprüher',
    'zraszacz, spryskiwacz, zraszacz do roślin, atomizer, rozpylacz',
  ),
  'tea-towel': t(
    'tea towel, tea towels, dish towel, dish cloth, dishcloth, kitchen towel, teatowel, towel',
    'Geschirrtuch, Geschirrtücher, Küchentuch, Trockentuch, Abtrockentuch, Küchenhandtuch, Spültuch',
    'ściereczka, ścierka, ściereczka kuchenna, ścierka kuchenna, ręcznik kuchenny',
  ),
  apron: t(
    'apron, kitchen apron, cooking apron, pinafore',
    'Schürze, Kochschürze, Küchenschürze, Latzschürze, Grillschürze',
    'fartuch, fartuszek, fartuch kuchenny',
  ),
  towel: t(
    'towel, towels, hand towel, bath towel, guest towel, beach towel, shower towel',
    'Handtuch, Handtücher, Badetuch, Waffeltuch, Gästehandtuch, Duschtuch, Strandtuch',
    'ręcznik, ręczniki, ręcznik kąpielowy, ręcznik do rąk, ręcznik plażowy',
  ),
  'table-runner': t('table runner, runner', 'Tischläufer, Läufer', 'bieżnik, bieżnik na stół'),
  napkin: t(
    'napkin, napkins, serviette, cloth napkin',
    'Serviette, Servietten, Stoffserviette, Mundtuch',
    'serwetka, serwetki, serweta, serwetka materiałowa',
  ),
  tablecloth: t('tablecloth, table cloth, table cover', 'Tischdecke, Tischtuch, Tafeltuch', 'obrus, obrus na stół'),
  cushion: t(
    'cushion, pillow, throw pillow, sofa cushion, cushion cover, pillow case',
    'Kissen, Sofakissen, Zierkissen, Polster, Kissenbezug, Kissenhülle',
    'poduszka, poduszka dekoracyjna, jasiek, poszewka',
  ),
  throw: t(
    'throw, blanket, throw blanket, plaid, wool blanket',
    'Decke, Wolldecke, Kuscheldecke, Wohndecke, Plaid, Überwurf, Tagesdecke',
    'pled, koc, narzuta, kocyk',
  ),
  pouf: t(
    'pouf, pouffe, footstool, ottoman, stool, seat, floor cushion',
    'Pouf, Hocker, Sitzhocker, Sitzkissen, Fußhocker, Sitzpouf',
    'puf, pufa, podnóżek, siedzisko, stołek',
  ),
};
