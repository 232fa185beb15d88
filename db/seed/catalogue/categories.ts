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
    path: 'coffee/machines/espresso',
    name: t('Espresso machines', 'Espressomaschinen', 'Ekspresy ciśnieniowe'),
    description: t(
      'From the small one for the corner to the lever for life.',
      'Von der kleinen für die Ecke bis zum Hebel fürs Leben.',
      'Od małego, który zmieści się w kącie, po dźwignię na całe życie.',
    ),
  },
  {
    path: 'coffee/machines/filter',
    name: t('Filter machines', 'Filtermaschinen', 'Ekspresy przelewowe'),
    description: t(
      'One mug, eight cups or twelve, all at the right temperature.',
      'Ein Becher, acht Tassen oder zwölf, alle bei der richtigen Temperatur.',
      'Jeden kubek, osiem filiżanek albo dwanaście, zawsze we właściwej temperaturze.',
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
    path: 'coffee/drippers/pour-over',
    name: t('Drippers', 'Handfilter', 'Drippery'),
    description: t(
      'Paper, water, a steady hand.',
      'Papier, Wasser, eine ruhige Hand.',
      'Papier, woda i spokojna ręka.',
    ),
  },
  {
    path: 'coffee/drippers/presses',
    name: t('Presses & pots', 'Pressen & Kocher', 'Prasy i kawiarki'),
    description: t(
      'For the stove, the garden and the fridge door.',
      'Für Herd, Garten und Kühlschranktür.',
      'Na kuchenkę, do ogrodu i do drzwi lodówki.',
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
    path: 'coffee/tools/espresso',
    name: t('Espresso tools', 'Zubehör für Espresso', 'Akcesoria do espresso'),
    description: t('Press, froth, knock out.', 'Andrücken, aufschäumen, abklopfen.', 'Ubić, spienić, wystukać.'),
  },
  {
    path: 'coffee/tools/brewing',
    name: t('For brewing & the road', 'Fürs Aufbrühen & unterwegs', 'Do parzenia i w drogę'),
    description: t(
      'Weigh it, time it, take it along.',
      'Abwiegen, Zeit nehmen, mitnehmen.',
      'Zważyć, odmierzyć czas, zabrać ze sobą.',
    ),
  },
  {
    path: 'pantry',
    name: t('Beans, tea & care', 'Bohnen, Tee & Pflege', 'Kawa, herbata i czyszczenie'),
    description: t(
      'What runs out: beans from our roaster, tea, paper, and care for your machine.',
      'Was zur Neige geht: Bohnen aus unserer Rösterei, Tee, Papier und Pflege für die Maschine.',
      'To, co się kończy: kawa z naszej palarni, herbata, filtry i środki do ekspresu.',
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
    path: 'pantry/beans/espresso',
    name: t('Espresso beans', 'Espressobohnen', 'Kawa do espresso'),
    description: t(
      'Darker roasts with body, for machine and moka pot.',
      'Dunklere Röstungen mit Körper, für Maschine und Espressokocher.',
      'Ciemniejsze palenie i pełne ciało, do ekspresu i kawiarki.',
    ),
  },
  {
    path: 'pantry/beans/filter',
    name: t('Filter coffee', 'Filterkaffee', 'Kawa do przelewu'),
    description: t(
      'Blends for the dripper, the press and the big pot.',
      'Mischungen für Handfilter, Presse und große Kanne.',
      'Mieszanki do drippera, prasy i dużego dzbanka.',
    ),
  },
  {
    path: 'pantry/beans/single-origin',
    name: t('Single origins', 'Sortenreine Kaffees', 'Kawy z jednego regionu'),
    description: t(
      'One place, one harvest, one taste.',
      'Ein Ort, eine Ernte, ein Geschmack.',
      'Jedno miejsce, jeden zbiór, jeden smak.',
    ),
  },
  {
    path: 'pantry/tea',
    name: t('Tea', 'Tee', 'Herbata'),
    description: t(
      'For the days without coffee. There are some.',
      'Für die Tage ohne Kaffee. Es gibt sie.',
      'Na dni bez kawy. Zdarzają się.',
    ),
  },
  {
    path: 'pantry/chocolate',
    name: t('Chocolate & honey', 'Schokolade & Honig', 'Czekolada i miód'),
    description: t('The small thing beside the cup.', 'Das Kleine neben der Tasse.', 'To małe coś obok filiżanki.'),
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
    path: 'pantry/care/machines',
    name: t('Machine care', 'Maschinenpflege', 'Pielęgnacja ekspresu'),
    description: t(
      'Against lime, oil and old milk.',
      'Gegen Kalk, Öl und alte Milch.',
      'Na kamień, tłuszcz i resztki mleka.',
    ),
  },
  {
    path: 'pantry/care/home',
    name: t('Wood, linen & brass', 'Holz, Leinen & Messing', 'Drewno, len i mosiądz'),
    description: t(
      'What keeps the rest of the house beautiful.',
      'Was den Rest des Hauses schön hält.',
      'To, co utrzyma resztę domu w dobrej formie.',
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
    path: 'table/cups/espresso',
    name: t('Espresso & cappuccino cups', 'Espresso- & Cappuccinotassen', 'Filiżanki do espresso i cappuccino'),
    description: t('Thick walls, small sizes.', 'Dicke Wände, kleine Größen.', 'Grube ścianki, małe rozmiary.'),
  },
  {
    path: 'table/cups/mugs',
    name: t('Mugs & latte bowls', 'Becher & Trinkschalen', 'Kubki i czarki'),
    description: t(
      'For the breakfast that takes its time.',
      'Für das Frühstück, das sich Zeit lässt.',
      'Na śniadanie bez pośpiechu.',
    ),
  },
  {
    path: 'table/cups/glasses',
    name: t('Glasses', 'Gläser', 'Szklanki i kieliszki'),
    description: t(
      'For water, wine and iced coffee.',
      'Für Wasser, Wein und Eiskaffee.',
      'Do wody, wina i kawy mrożonej.',
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
    path: 'table/plates/plates',
    name: t('Plates & cake stands', 'Teller & Tortenplatten', 'Talerze i patery'),
    description: t(
      'Flat, deep, and one on a foot.',
      'Flach, tief und auf einem Fuß.',
      'Płaskie, głębokie i jeden na stopce.',
    ),
  },
  {
    path: 'table/plates/bowls',
    name: t('Bowls & egg cups', 'Schalen & Eierbecher', 'Miski i kieliszki do jajek'),
    description: t(
      'From one egg to a salad for eight.',
      'Vom Ei bis zum Salat für acht.',
      'Od jajka po sałatkę dla ośmiu osób.',
    ),
  },
  {
    path: 'table/serving',
    name: t('Serving', 'Servieren', 'Do podawania'),
    description: t(
      'Trays, boards and jugs that carry breakfast to wherever you are.',
      'Tabletts, Bretter und Krüge, die das Frühstück dorthin bringen, wo Sie sind.',
      'Tace, deski i dzbanki, które przyniosą śniadanie tam, gdzie jesteś.',
    ),
  },
  {
    path: 'table/serving/jugs',
    name: t('Jugs & pots', 'Krüge & Kannen', 'Dzbanki i karafki'),
    description: t('For water, milk and tea.', 'Für Wasser, Milch und Tee.', 'Na wodę, mleko i herbatę.'),
  },
  {
    path: 'table/serving/boards',
    name: t('Boards, trays & butter', 'Bretter, Tabletts & Butter', 'Deski, tace i maselniczki'),
    description: t(
      'Oak, mostly, and what stands on it.',
      'Vor allem Eiche und was darauf steht.',
      'Przede wszystkim dąb i to, co na nim stoi.',
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
    path: 'storage/jars/glass',
    name: t('Glass jars', 'Vorratsgläser', 'Szklane słoje'),
    description: t('What you see, you use up.', 'Was man sieht, braucht man auf.', 'Co widać, to się zużywa.'),
  },
  {
    path: 'storage/jars/stoneware',
    name: t('Stoneware jars', 'Dosen aus Steinzeug', 'Pojemniki z kamionki'),
    description: t(
      'Dark and cool, for sugar, salt and flour.',
      'Dunkel und kühl, für Zucker, Salz und Mehl.',
      'Ciemno i chłodno dla cukru, soli i mąki.',
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
    path: 'storage/baskets',
    name: t('Baskets & crates', 'Körbe & Kisten', 'Kosze i skrzynki'),
    description: t(
      'For everything that has no place yet.',
      'Für alles, was noch keinen Platz hat.',
      'Na wszystko, co nie ma jeszcze swojego miejsca.',
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
    path: 'light/candles/wax',
    name: t('Candles', 'Kerzen', 'Świece'),
    description: t(
      'Dipped, poured, never perfumed by force.',
      'Getaucht, gegossen, nie aufdringlich.',
      'Zanurzane, odlewane, nigdy nachalne.',
    ),
  },
  {
    path: 'light/candles/holders',
    name: t('Candle holders & lanterns', 'Leuchter & Laternen', 'Świeczniki i latarenki'),
    description: t(
      'Brass, glass and steel around a flame.',
      'Messing, Glas und Stahl um eine Flamme.',
      'Mosiądz, szkło i stal wokół płomienia.',
    ),
  },
  {
    path: 'light/candles/bulbs',
    name: t('Bulbs & cords', 'Leuchtmittel & Kabel', 'Żarówki i przewody'),
    description: t(
      'Warm white, and something to hang it from.',
      'Warmweiß und etwas zum Aufhängen.',
      'Ciepła biel i coś, na czym ją powiesić.',
    ),
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
  {
    path: 'living/textiles/kitchen',
    name: t('Kitchen linen', 'Küchenwäsche', 'Tekstylia kuchenne'),
    description: t(
      'Towels and aprons that get better with work.',
      'Tücher und Schürzen, die mit der Arbeit besser werden.',
      'Ściereczki i fartuchy, które z pracą zyskują.',
    ),
  },
  {
    path: 'living/textiles/table',
    name: t('Table linen', 'Tischwäsche', 'Tekstylia stołowe'),
    description: t(
      'Cloths, runners and napkins of washed linen.',
      'Tücher, Läufer und Servietten aus gewaschenem Leinen.',
      'Obrusy, bieżniki i serwetki ze zmiękczanego lnu.',
    ),
  },
  {
    path: 'living/textiles/sofa',
    name: t('Cushions & throws', 'Kissen & Decken', 'Poduszki i pledy'),
    description: t(
      'For the place nobody wants to leave.',
      'Für den Platz, den niemand verlassen will.',
      'Na miejsce, z którego nikt nie chce wstać.',
    ),
  },
];
