import type { SeedReview } from './shape';

export const homeReviews: Record<string, SeedReview[]> = {
  'sula-espresso-cups': [
    ['de', 5, 'Helena', 'Halten warm', 'Der raue Fuß ist ein schönes Detail.'],
    ['en', 4, 'Jack', 'Thick and friendly', 'The handle is for one finger, and a slim one.'],
    ['pl', 5, 'Marta', 'Prezent, który zatrzymałam', 'Miały być dla siostry. Zamówiłam drugi zestaw.'],
  ],
  'sula-cappuccino-cup': [
    ['en', 5, 'Bea', 'Made for pouring', 'My rosettas look twice as good in it.'],
    ['de', 4, 'Rainer', 'Schwer und schön', 'Die Untertasse ist groß genug für ein Croissant-Ende.'],
    ['pl', 3, 'Sylwia', 'Kolor inny niż na zdjęciu', 'Róż jest bardziej brzoskwiniowy. Sama filiżanka bez zarzutu.'],
  ],
  'sula-mug': [
    ['en', 5, 'Clive', 'The one everyone reaches for', 'There is a quiet fight for it every morning.'],
    ['pl', 5, 'Aneta', 'Idealny na obie dłonie', 'Brzeg cienki, ucho wygodne, kropki urocze.'],
    ['de', 4, 'Doris', 'Jeder ein wenig anders', 'Gefällt mir, aber wer Gleichmaß sucht, wird sich wundern.'],
    ['de', 5, 'Philipp', 'Spülmaschine kein Problem', 'Nach einem halben Jahr wie neu.'],
    ['en', 3, 'Zara', 'Heavy when full', 'The large one is a two-hand affair, as the text says.'],
  ],
  'sula-tama-cup': [
    ['de', 5, 'Yvonne', 'Handschmeichler', 'Für Tee inzwischen meine einzige Tasse.'],
    ['en', 3, 'Robin', 'Hot!', 'You do have to wait a bit. Then it is lovely.'],
  ],
  'sula-latte-bowl': [['pl', 5, 'Celina', 'Niedziela w miseczce', 'Idealna do maczania drożdżówki.']],
  'halden-enamel-mug': [
    ['pl', 4, 'Igor', 'Na działkę', 'Spadł na beton, mały odprysk, pije się dalej.'],
    ['en', 5, 'Wren', 'Camp and kitchen', 'Light, tough, and the dark rim is smart.'],
    ['de', 4, 'Sönke', 'Guter Becher', 'Wird außen heiß, wie Emaille eben ist.'],
  ],
  'glashof-double-glasses': [
    ['en', 4, 'Alba', 'The coffee floats', 'Guests always turn them around in their hands.'],
    ['de', 2, 'Hannes', 'Eines gesprungen', 'Beim Spülen angestoßen. Dünnes Glas eben, Ersatz war günstig.'],
    ['pl', 5, 'Wiktoria', 'Nie parzą', 'I nie zostawiają śladów na stole.'],
  ],
  'sula-plate': [
    ['de', 5, 'Corinna', 'Mischen sich gut', 'Wir haben Hafer und Moos gemischt, sieht wunderbar aus.'],
    ['en', 4, 'Gwen', 'Sturdy', 'Heavier than my old ones but no scratches so far.'],
    ['pl', 4, 'Mateusz', 'Dobrze się układają', 'Stos niski, stopka nie rysuje.'],
  ],
  'sula-deep-plate': [['en', 5, 'Tilda', 'Pasta every night now', 'The rim stays cool, just as they say.']],
  'sula-bowl': [
    ['pl', 5, 'Kinga', 'Na wszystko', 'Owsianka rano, zupa wieczorem.'],
    ['de', 5, 'Jutta', 'Stapelt flach', 'Sechs Schalen auf einer Handbreit Höhe.'],
    ['en', 4, 'Ned', 'Good curve', 'The spoon gets every last bit. The rose is paler than I hoped.'],
  ],
  'sula-serving-bowl': [
    ['de', 4, 'Beate', 'Standfest', 'Rutscht nicht beim Mischen. Passt gerade so in unsere Spülmaschine.'],
    ['en', 5, 'Pam', 'The salad bowl', 'Ochre with green leaves: lovely.'],
  ],
  'sula-egg-cups': [['de', 4, 'Lina', 'Hübsch und stabil', 'Auch große Eier sitzen gut.']],
  'moosberg-tray': [
    ['en', 5, 'Hazel', 'Breakfast in bed, solved', 'Light and the grips are just the right size.'],
    ['pl', 4, 'Urszula', 'Piękne usłojenie', 'Trzeba olejować, ale to przyjemność.'],
  ],
  'moosberg-board': [
    ['de', 5, 'Arno', 'Ein ehrliches Brett', 'Eine Bohle, keine Leimfuge. Nach einem Jahr kaum Spuren.'],
    ['en', 4, 'Sian', 'Oil it first', 'Mine was a little dry on arrival. One coat and it glows.'],
    ['pl', 3, 'Robert', 'Lekko się wygięła', 'Po myciu stała oparta o ścianę. Teraz suszę na płasko i jest dobrze.'],
  ],
  'glashof-carafe': [
    ['de', 5, 'Hedwig', 'Tropft nicht', 'Das schaffen wenige. Der Stopfen riecht leicht nach Holz, das vergeht.'],
  ],
  'sula-creamer': [['en', 4, 'Orla', 'Sweet little thing', 'Pours cleanly. Holds milk for four.']],
  'sula-teapot': [
    ['en', 5, 'Cecily', 'No drip on the cloth', 'The sieve catches even rooibos.'],
    ['de', 4, 'Wolfram', 'Hält gut warm', 'Der Deckel muss beim letzten Rest festgehalten werden.'],
    ['pl', 5, 'Halina', 'Uchwyt nie parzy', 'Używam codziennie od wiosny.'],
  ],
  'glashof-oak-jar': [
    ['de', 5, 'Franziska', 'Ordnung im Regal', 'Alle drei Größen übereinander, das steht sicher.'],
    ['en', 4, 'Miles', 'Tight lids', 'The seal is snug. The oak differs in tone from jar to jar.'],
    ['pl', 5, 'Danuta', 'Mole nie mają szans', 'Wreszcie szczelne słoje, które mogą stać na wierzchu.'],
  ],
  'glashof-clip-jar': [['de', 4, 'Edda', 'Bewährt', 'Eingekocht und dicht. Ringe gibt es nach.']],
  'sula-canister': [
    ['en', 4, 'Flora', 'Handsome', 'Tea keeps its smell. The leather loop will age well.'],
    ['de', 3, 'Kurt', 'Deckel etwas locker', 'Für Mehl gut, für Kaffee nehme ich lieber die Blechdose.'],
  ],
  'sula-sugar-jar': [['pl', 5, 'Teresa', 'Łyżeczka ma swoje miejsce', 'Taki drobiazg, a cieszy.']],
  'feldweg-bean-tin': [
    ['en', 5, 'Bruno', 'The inner lid works', 'You can hear the air leave.'],
    ['de', 4, 'Sigrid', 'Schön und dicht', 'Für ein Kilo bräuchte man zwei.'],
    ['pl', 4, 'Filip', 'Etykieta ołówkiem', 'Zapisuję datę palenia, świetny pomysł.'],
  ],
  'halden-vacuum-canister': [
    ['de', 4, 'Enno', 'Spürbar frischer', 'Nach zwei Wochen duften die Bohnen noch.'],
    ['en', 3, 'Abby', 'Loses vacuum after four days', 'Still better than a bag. I pump again at weekends.'],
  ],
  'moosberg-bread-box': [
    ['pl', 4, 'Wanda', 'Chleb dłużej świeży', 'Deska z rowkiem bardzo praktyczna.'],
    ['de', 5, 'Gerlinde', 'Zwei in einem', 'Deckel umdrehen, schneiden, zurücklegen. Genial einfach.'],
  ],
  'lenno-basket': [['en', 5, 'Polly', 'Keeps its shape', 'Full of yarn now. The large one would take a cat.']],
  'nattlys-mushroom-lamp': [
    ['de', 5, 'Ronja', 'Warmes Licht, nichts blendet', 'Steht neben dem Sofa und bleibt bis spät an.'],
    ['en', 5, 'Elliot', 'Exactly the mood', 'Even better in real life, the cap has a soft sheen.'],
    ['pl', 4, 'Patrycja', 'Śliczna', 'Kabel mógłby być dłuższy o pół metra.'],
    ['en', 2, 'Kerry', 'Arrived with a scratch', 'They sent a new cap within the week. The lamp itself is fine.'],
  ],
  'nattlys-reader': [
    ['en', 4, 'Walter', 'Stays put', 'The joints hold. Reads well with a dimmer bulb.'],
    ['de', 5, 'Ottilie', 'Gelenke aus echtem Messing', 'Nach Wochen kein Nachgeben.'],
  ],
  'nattlys-globe-lamp': [
    ['pl', 5, 'Lena', 'Księżyc w sypialni', 'Najniższy stopień idealny na noc.'],
    ['de', 4, 'Gunnar', 'Gutes Glas', 'Gleichmäßig hell ohne Fleck. Der Dimmer braucht etwas Übung.'],
    ['en', 5, 'Bridget', 'Calm', 'I put it on the windowsill and now the street looks up.'],
  ],
  'nattlys-portable': [
    ['en', 5, 'Rosa', 'Follows me around', 'Kitchen, balcony, bath. Twelve hours is honest.'],
    ['de', 4, 'Hajo', 'Wetterfest', 'Hat ein Gewitter überstanden.'],
    ['pl', 3, 'Oskar', 'Najwyższy stopień słaby', 'Do nastroju świetna, do czytania za ciemna.'],
  ],
  'nattlys-linen-lamp': [['de', 5, 'Almut', 'Macht Abend', 'Das Leinen gibt ein wunderbar weiches Licht.']],
  'nattlys-arc-lamp': [
    ['en', 4, 'Desmond', 'Reaches over the sofa', 'The base is seriously heavy. Good.'],
    ['pl', 5, 'Maja', 'Włącznik nożny', 'Nie trzeba wstawać z fotela.'],
  ],
  'nattlys-tripod': [
    ['de', 4, 'Irmgard', 'In fünf Minuten aufgebaut', 'Eine Schraube, steht sofort gerade.'],
    ['en', 3, 'Lyle', 'Takes floor space', 'The legs spread wider than I pictured. Lovely light.'],
  ],
  'nattlys-dome-pendant': [
    ['pl', 5, 'Kacper', 'Nad stołem idealna', 'Światło tylko tam, gdzie trzeba.'],
    ['en', 4, 'Saskia', 'Deep and quiet', 'Shorten the cord with a knot, it looks intended.'],
  ],
  'nattlys-pillar-candle': [
    ['de', 4, 'Hilde', 'Brennt sauber ab', 'Kein Ruß, kein Rand, wenn man ihr Zeit lässt.'],
    ['en', 3, 'Jo', 'Short wick', 'Mine drowned once. After pouring off some wax it was fine.'],
  ],
  'nattlys-resin-candle': [
    ['en', 5, 'Ingrid', 'Smells of woodpile', 'Not sweet at all. The glass is now my toothbrush mug.'],
    ['pl', 4, 'Zuzanna', 'Las w słoiku', 'Zapach delikatny, w dużym pokoju słabo wyczuwalny.'],
  ],
  'nattlys-taper-candles': [
    ['de', 5, 'Annika', 'Tropfen nicht', 'Sechs Abende, wie versprochen.'],
    ['pl', 5, 'Bogna', 'Piękny odcień', 'Atramentowe na białym obrusie robią wrażenie.'],
  ],
  'nattlys-candlestick': [
    ['en', 5, 'Maeve', 'Bought one, went back for two', 'They do look best in threes.'],
    ['de', 4, 'Joachim', 'Massiv', 'Das Messing dunkelt schön nach.'],
  ],
  'nattlys-lantern': [['pl', 4, 'Jerzy', 'Nie gaśnie na wietrze', 'Daszek trochę się nagrzewa, trzeba uważać.']],
  'nattlys-bulb': [
    ['en', 5, 'Nora', 'Sunset indoors', 'No flicker on my dimmer.'],
    ['de', 4, 'Eckhard', 'Sehr warm', 'Zum Arbeiten zu gelb, zum Wohnen genau richtig.'],
    ['pl', 5, 'Sebastian', 'Wymieniłem wszystkie', 'Cały salon wygląda inaczej.'],
  ],
  'sula-belly-vase': [
    ['de', 5, 'Margarete', 'Steht auch mit Zweigen fest', 'Ein Kirschzweig von einem Meter, kein Problem.'],
    ['en', 5, 'Thea', 'Beautiful without flowers', 'The moss glaze pools darker near the foot.'],
    ['pl', 4, 'Alicja', 'Wąska szyjka trudna do mycia', 'Ale trzy tulipany stoją jak trzeba.'],
  ],
  'sula-reed-vase': [['en', 4, 'Perry', 'You can feel the fingers', 'Slim, tall, steady. Dust shows on the ink one.']],
  'sula-jug-vase': [['de', 5, 'Renate', 'Für Gartensträuße', 'Alles fällt von selbst richtig.']],
  'sula-ring-vase': [
    ['en', 3, 'Quinn', 'More sculpture than vase', 'One stem only, and it leans. That is the idea, I suppose.'],
    ['pl', 5, 'Nina', 'Wszyscy o nią pytają', 'Na parapecie wygląda niesamowicie.'],
  ],
  'glashof-bud-vases': [
    ['de', 5, 'Liesel', 'Für drei Stiele vom Weg', 'So einfach, so schön.'],
    ['en', 4, 'Gus', 'Thin but fine', 'Washed by hand since March, all three alive.'],
  ],
  'moosberg-pot': [
    ['pl', 5, 'Jolanta', 'Rośliny odżyły', 'Glina oddycha, ziemia nie gnije.'],
    ['en', 4, 'Ted', 'Honest pot', 'Saucer sweats a little on wood, put felt below.'],
    ['de', 4, 'Swantje', 'Schöne Form', 'Der große ist wirklich groß. Gut so.'],
  ],
  'sula-footed-planter': [['en', 4, 'Ama', 'Lifts the plant nicely', 'Screw the legs tight after a week.']],
  'moosberg-hanging-planter': [
    ['de', 4, 'Tanja', 'Tropft nicht', 'Hängt am Küchenfenster, die Kordel ist lang genug.'],
  ],
  'moosberg-watering-can': [
    ['en', 5, 'Fern', 'Reaches the back row', 'No more moving ten pots to get to the eleventh.'],
    ['pl', 4, 'Gabriela', 'Stoi na wierzchu', 'Mosiężna trochę ciemnieje, mnie się to podoba.'],
    ['de', 3, 'Lothar', 'Könnte mehr fassen', 'Für zwanzig Pflanzen laufe ich dreimal.'],
  ],
  'lenno-tea-towels': [
    ['de', 5, 'Hannelore', 'Keine Fusseln', 'Nach der fünften Wäsche werden sie richtig gut.'],
    ['en', 4, 'Gail', 'Stiff at first', 'Be patient. Now I use nothing else for glasses.'],
    ['pl', 5, 'Krystyna', 'Na lata', 'Takie same miała moja mama.'],
  ],
  'lenno-apron': [
    ['en', 5, 'Marlow', 'Nothing pulls at the neck', 'Crossed back is the way to go.'],
    ['de', 4, 'Ilse', 'Gute Qualität', 'Fällt eher groß aus.'],
  ],
  'lenno-cushion': [
    ['pl', 4, 'Ewa', 'Sprężysta', 'Wełna wraca do kształtu. Zamek prawie niewidoczny.'],
    ['de', 5, 'Merle', 'Tolle Farben', 'Ton und Ocker zusammen auf dem grauen Sofa.'],
  ],
  'lenno-throw': [
    ['en', 5, 'Bryony', 'Feet and shoulders', 'Finally a throw that is long enough.'],
    ['de', 3, 'Knut', 'Kratzt ein wenig', 'Auf der glatten Seite. Die aufgeraute ist weich.'],
    ['pl', 5, 'Honorata', 'Ciepły i lekki', 'Jodełka piękna z bliska.'],
  ],
  'lenno-table-runner': [['de', 4, 'Verena', 'Ungebügelt am schönsten', 'Stimmt tatsächlich.']],
  'lenno-napkins': [
    ['en', 5, 'Celia', 'Proper size', 'They cover the lap and wash well. The leather strip is a nice touch.'],
  ],
};
