import { type SeedCategory, t } from './shape';

/** In the order of the navigation; a parent comes before its children. */
export const categories: SeedCategory[] = [
  {
    path: 'coffee',
    name: t('Coffee', 'Kaffee', 'Kawa'),
    description: t(
      'Machines, grinders and the quiet tools of a good first cup.',
      'Maschinen, Mühlen und die stillen Werkzeuge für eine gute erste Tasse.',
      'Ekspresy, młynki i ciche narzędzia dobrej pierwszej filiżanki.',
    ),
  },
  {
    path: 'coffee/machines',
    name: t('Coffee machines', 'Kaffeemaschinen', 'Ekspresy do kawy'),
    description: t(
      'Espresso at the turn of a lever, or a full pot while the bread toasts.',
      'Espresso auf Hebeldruck oder eine volle Kanne, während das Brot röstet.',
      'Espresso jednym ruchem dźwigni albo pełny dzbanek, zanim opieką się grzanki.',
    ),
  },
  {
    path: 'coffee/grinders',
    name: t('Grinders', 'Kaffeemühlen', 'Młynki do kawy'),
    description: t(
      'Ground just before brewing, by motor or by hand.',
      'Frisch gemahlen, mit Motor oder von Hand.',
      'Mielenie tuż przed parzeniem, silnikiem albo ręcznie.',
    ),
  },
  {
    path: 'coffee/kettles',
    name: t('Kettles', 'Wasserkocher & Kessel', 'Czajniki'),
    description: t(
      'Slender spouts for pouring, roomy ones for tea.',
      'Schlanke Hälse zum Aufgießen, bauchige für Tee.',
      'Smukłe dzióbki do przelewu, pojemne czajniki do herbaty.',
    ),
  },
  {
    path: 'coffee/drippers',
    name: t('Drippers & presses', 'Handfilter & Pressen', 'Drippery i prasy'),
    description: t(
      'Coffee without electricity: pour, press or set on the stove.',
      'Kaffee ohne Strom: aufgießen, pressen oder auf den Herd stellen.',
      'Kawa bez prądu: przelej, dociśnij albo postaw na kuchence.',
    ),
  },
  {
    path: 'coffee/tools',
    name: t('Tools', 'Zubehör', 'Akcesoria'),
    description: t(
      'Scales, tampers, jugs: the small things the hand reaches for.',
      'Waagen, Tamper, Kännchen: die kleinen Dinge, nach denen die Hand greift.',
      'Wagi, tampery, dzbanki: drobiazgi, po które sama sięga ręka.',
    ),
  },
  {
    path: 'pantry',
    name: t('Beans, filters & care', 'Bohnen, Filter & Pflege', 'Kawa, filtry i pielęgnacja'),
    description: t(
      'What runs out: beans from our roaster, paper, and care for your machine.',
      'Was zur Neige geht: Bohnen aus unserer Rösterei, Papier und Pflege für die Maschine.',
      'To, co się kończy: kawa z naszej palarni, filtry i środki do ekspresu.',
    ),
  },
  {
    path: 'pantry/beans',
    name: t('Coffee beans', 'Kaffeebohnen', 'Kawa ziarnista'),
    description: t(
      'Roasted by Feldweg on Tuesdays, shipped on Wednesdays.',
      'Dienstags bei Feldweg geröstet, mittwochs verschickt.',
      'Feldweg pali we wtorki, my wysyłamy w środy.',
    ),
  },
  {
    path: 'pantry/filters',
    name: t('Filters', 'Filter', 'Filtry'),
    description: t(
      'Paper and cloth for every brewer we sell.',
      'Papier und Stoff für jeden Aufguss in unserem Laden.',
      'Papierowe i tekstylne, do każdego zaparzacza z naszego sklepu.',
    ),
  },
  {
    path: 'pantry/care',
    name: t('Care & cleaning', 'Pflege & Reinigung', 'Pielęgnacja i czyszczenie'),
    description: t(
      'Descaler, cleaner and oil, so that good things last.',
      'Entkalker, Reiniger und Öl, damit gute Dinge lange halten.',
      'Odkamieniacz, środki czyszczące i olej, by dobre rzeczy służyły długo.',
    ),
  },
  {
    path: 'table',
    name: t('Cups & tableware', 'Tassen & Geschirr', 'Filiżanki i zastawa'),
    description: t(
      'Stoneware, glass and oak for the breakfast table.',
      'Steinzeug, Glas und Eiche für den Frühstückstisch.',
      'Kamionka, szkło i dąb na stół śniadaniowy.',
    ),
  },
  {
    path: 'table/cups',
    name: t('Cups & mugs', 'Tassen & Becher', 'Filiżanki i kubki'),
    description: t(
      'From two sips of espresso to a mug for both hands.',
      'Von zwei Schlucken Espresso bis zum Becher für beide Hände.',
      'Od dwóch łyków espresso po kubek na obie dłonie.',
    ),
  },
  {
    path: 'table/plates',
    name: t('Plates & bowls', 'Teller & Schalen', 'Talerze i miski'),
    description: t(
      'Made to stack, mix and stay on the table.',
      'Zum Stapeln, Mischen und Stehenlassen.',
      'Do układania w stos, łączenia i zostawiania na stole.',
    ),
  },
  {
    path: 'table/serving',
    name: t('Serving', 'Servieren', 'Do podawania'),
    description: t(
      'Trays, boards and jugs that carry breakfast to wherever you are.',
      'Tabletts, Bretter und Krüge, die das Frühstück dorthin bringen, wo Sie sind.',
      'Tace, deski i dzbanki, które przyniosą śniadanie tam, gdzie Państwo są.',
    ),
  },
  {
    path: 'storage',
    name: t('Storage', 'Aufbewahrung', 'Przechowywanie'),
    description: t(
      'Closed tightly and nice to leave out.',
      'Dicht verschlossen und schön genug zum Stehenlassen.',
      'Szczelne i na tyle ładne, że nie trzeba ich chować.',
    ),
  },
  {
    path: 'storage/jars',
    name: t('Jars', 'Gläser & Dosen', 'Słoje'),
    description: t(
      'Glass and stoneware for oats, sugar and beans.',
      'Glas und Steinzeug für Haferflocken, Zucker und Bohnen.',
      'Szkło i kamionka na płatki, cukier i ziarna.',
    ),
  },
  {
    path: 'storage/tins',
    name: t('Tins & boxes', 'Blechdosen & Kästen', 'Puszki i pojemniki'),
    description: t(
      'Dark and dry for coffee, roomy for bread.',
      'Dunkel und trocken für Kaffee, geräumig für Brot.',
      'Ciemno i sucho dla kawy, przestronnie dla chleba.',
    ),
  },
  {
    path: 'light',
    name: t('Light', 'Licht', 'Światło'),
    description: t(
      'Warm light for the hour before the day begins.',
      'Warmes Licht für die Stunde, bevor der Tag beginnt.',
      'Ciepłe światło na godzinę, zanim zacznie się dzień.',
    ),
  },
  {
    path: 'light/table-lamps',
    name: t('Table lamps', 'Tischleuchten', 'Lampy stołowe'),
    description: t(
      'For the windowsill, the bedside, the corner with the book.',
      'Für die Fensterbank, das Bett, die Ecke mit dem Buch.',
      'Na parapet, do łóżka, do kąta z książką.',
    ),
  },
  {
    path: 'light/floor-lamps',
    name: t('Floor & pendant lamps', 'Steh- & Pendelleuchten', 'Lampy stojące i wiszące'),
    description: t(
      'One beside the armchair, one above the table.',
      'Eine neben dem Sessel, eine über dem Tisch.',
      'Jedna przy fotelu, druga nad stołem.',
    ),
  },
  {
    path: 'light/candles',
    name: t('Candles & bulbs', 'Kerzen & Leuchtmittel', 'Świece i żarówki'),
    description: t('Wax, wicks and warm white.', 'Wachs, Docht und warmes Weiß.', 'Wosk, knot i ciepła biel.'),
  },
  {
    path: 'living',
    name: t('Living', 'Wohnen', 'Dom'),
    description: t(
      'Vases, plants and linen: what makes a room yours.',
      'Vasen, Pflanzen und Leinen: was einen Raum zu Ihrem macht.',
      'Wazony, rośliny i len: to, co czyni pokój własnym.',
    ),
  },
  {
    path: 'living/vases',
    name: t('Vases', 'Vasen', 'Wazony'),
    description: t(
      'For one branch or a whole armful.',
      'Für einen Zweig oder einen ganzen Arm voll.',
      'Na jedną gałązkę albo całe naręcze.',
    ),
  },
  {
    path: 'living/planters',
    name: t('Planters', 'Pflanzgefäße', 'Doniczki'),
    description: t(
      'Pots that breathe, and a can that reaches the back row.',
      'Töpfe, die atmen, und eine Kanne, die bis in die hintere Reihe reicht.',
      'Doniczki, które oddychają, i konewka, która sięga do ostatniego rzędu.',
    ),
  },
  {
    path: 'living/textiles',
    name: t('Textiles', 'Textilien', 'Tekstylia'),
    description: t(
      'Linen and wool that soften with every wash.',
      'Leinen und Wolle, die mit jeder Wäsche weicher werden.',
      'Len i wełna, które miękną z każdym praniem.',
    ),
  },
];
