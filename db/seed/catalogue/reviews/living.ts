import type { SeedReview } from './shape';

export const livingReviews: Record<string, SeedReview[]> = {
  'sula-belly-vase': [
    ['de', 5, 'Margarete', 'Steht auch mit Zweigen fest', 'Ein Kirschzweig von einem Meter, kein Problem.'],
    ['en', 5, 'Thea', 'Beautiful without flowers', 'The moss glaze pools darker near the foot.'],
    ['pl', 4, 'Alicja', 'Wąska szyjka trudna do mycia', 'Ale trzy tulipany stoją jak trzeba.'],
    [
      'en',
      3,
      'Fergus',
      'Narrow for a bouquet',
      'Three tulips, as promised, and not a fourth. Beautiful with one branch.',
    ],
    ['de', 4, 'Gunhild', 'Der Fuß kratzt ein wenig', 'Filz drunter und gut. Ton in der Abendsonne ist unschlagbar.'],
  ],
  'sula-reed-vase': [
    ['en', 4, 'Perry', 'You can feel the fingers', 'Slim, tall, steady. Dust shows on the ink one.'],
    ['pl', 4, 'Ferdynand', 'Smukły i ciężki', 'Suche trawy stoją od roku. Na atramentowym widać kurz.'],
  ],
  'sula-jug-vase': [
    ['de', 5, 'Renate', 'Für Gartensträuße', 'Alles fällt von selbst richtig.'],
    ['en', 4, 'Myrtle', 'Garden flowers arrange themselves', 'I only cut and drop. Give it a mat, the foot is raw.'],
  ],
  'sula-ring-vase': [
    ['en', 3, 'Quinn', 'More sculpture than vase', 'One stem only, and it leans. That is the idea, I suppose.'],
    ['pl', 5, 'Nina', 'Wszyscy o nią pytają', 'Na parapecie wygląda niesamowicie.'],
    [
      'de',
      2,
      'Hartmut',
      'Kippelt auf unserer Fensterbank',
      'Auf geradem Holz steht er, auf altem Stein nicht. Schön bleibt er.',
    ],
  ],
  'glashof-bud-vases': [
    ['de', 5, 'Liesel', 'Für drei Stiele vom Weg', 'So einfach, so schön.'],
    ['en', 4, 'Gus', 'Thin but fine', 'Washed by hand since March, all three alive.'],
    ['pl', 5, 'Lilianna', 'Trzy łodygi i gotowe', 'Z pobocza, z balkonu, skądkolwiek. Cienkie szkło, a stoi pewnie.'],
  ],
  'glashof-bottle-vase': [
    [
      'de',
      5,
      'Amrei',
      'Färbt die ganze Wand',
      'Nachmittags wandert ein blauer Fleck durchs Zimmer. Dafür habe ich sie gekauft.',
    ],
    [
      'en',
      4,
      'Crispin',
      'A little crooked, on purpose',
      'One stem of eucalyptus since October. Cleaning needs rice and patience.',
    ],
  ],
  'moosberg-pot': [
    ['pl', 5, 'Jolanta', 'Rośliny odżyły', 'Glina oddycha, ziemia nie gnije.'],
    ['en', 4, 'Ted', 'Honest pot', 'Saucer sweats a little on wood, put felt below.'],
    ['de', 4, 'Swantje', 'Schöne Form', 'Der große ist wirklich groß. Gut so.'],
    [
      'en',
      3,
      'Edwina',
      'White rings after a month',
      'Lime from our water. It says patina, I say vinegar. The plant loves it.',
    ],
    ['pl', 4, 'Nikola', 'Podstawka w komplecie', 'Rzadkość. Rozmiar 19 pasuje na większość moich roślin.'],
  ],
  'sula-footed-planter': [
    ['en', 4, 'Ama', 'Lifts the plant nicely', 'Screw the legs tight after a week.'],
    ['de', 5, 'Almuth', 'Der Besen passt drunter', 'Endlich. Und der Gummibaum bekommt Licht.'],
    ['pl', 3, 'Błażej', 'Nogi trzeba dokręcać', 'Co dwa miesiące. Donica sama w sobie piękna.'],
  ],
  'moosberg-hanging-planter': [
    ['de', 4, 'Tanja', 'Tropft nicht', 'Hängt am Küchenfenster, die Kordel ist lang genug.'],
    ['en', 5, 'Sylvie', 'Not a drop on the floor', 'The inner glaze does it. Cord is long enough for a tall ceiling.'],
  ],
  'moosberg-watering-can': [
    ['en', 5, 'Fern', 'Reaches the back row', 'No more moving ten pots to get to the eleventh.'],
    ['pl', 4, 'Gabriela', 'Stoi na wierzchu', 'Mosiężna trochę ciemnieje, mnie się to podoba.'],
    ['de', 3, 'Lothar', 'Könnte mehr fassen', 'Für zwanzig Pflanzen laufe ich dreimal.'],
    ['en', 4, 'Basil', 'Pours a thread', 'My orchids have never been so precisely watered.'],
  ],
  'moosberg-mister': [
    ['de', 4, 'Liv', 'Feiner Nebel', 'Wirklich Nebel, keine Tropfen. Messing bekommt schnell Fingerabdrücke.'],
    ['en', 5, 'Juniper', 'The ferns forgive me', 'Fine, even, and it stands steady on the sill.'],
    ['pl', 3, 'Wawrzyniec', 'Mały zbiornik', 'Na dwadzieścia roślin nalewam trzy razy. Mgiełka doskonała.'],
  ],
  'lenno-tea-towels': [
    ['de', 5, 'Hannelore', 'Keine Fusseln', 'Nach der fünften Wäsche werden sie richtig gut.'],
    ['en', 4, 'Gail', 'Stiff at first', 'Be patient. Now I use nothing else for glasses.'],
    ['pl', 5, 'Krystyna', 'Na lata', 'Takie same miała moja mama.'],
    ['pl', 4, 'Krystian', 'Szkło bez kłaczków', 'Pierwsze trzy prania sztywne, potem coraz lepsze.'],
    ['en', 3, 'Maud', 'The loop came off one', 'I sewed it back in a minute. The linen itself is the best I have.'],
  ],
  'lenno-apron': [
    ['en', 5, 'Marlow', 'Nothing pulls at the neck', 'Crossed back is the way to go.'],
    ['de', 4, 'Ilse', 'Gute Qualität', 'Fällt eher groß aus.'],
    ['pl', 5, 'Jowita', 'Nic nie ciągnie karku', 'Kieszeń dzielona to drobiazg, bez którego już nie umiem.'],
  ],
  'lenno-waffle-towels': [
    ['en', 5, 'Clodagh', 'Dry by morning', 'In a damp flat by the sea. That decides it.'],
    ['de', 3, 'Arndt', 'Anfangs etwas rau', 'Nach drei Wäschen besser. Saugen tun sie ab der ersten.'],
  ],
  'lenno-table-runner': [
    ['de', 4, 'Verena', 'Ungebügelt am schönsten', 'Stimmt tatsächlich.'],
    ['en', 5, 'Odessa', 'Never iron it', 'I tried once. They are right, creased is better.'],
    ['pl', 4, 'Gertruda', 'Spokojny i ciężki', 'Leży prosto bez przypinania. Frędzle po praniu trzeba rozczesać.'],
  ],
  'lenno-napkins': [
    ['en', 5, 'Celia', 'Proper size', 'They cover the lap and wash well. The leather strip is a nice touch.'],
    ['de', 4, 'Wendelin', 'Groß genug für den Schoß', 'Flecken von Roter Bete gingen bei sechzig Grad heraus.'],
    ['pl', 5, 'Otylia', 'Na co dzień, nie od święta', 'Jedna na osobę na tydzień. Pasek ze skóry każdy ma podpisany.'],
  ],
  'lenno-tablecloth': [
    [
      'de',
      5,
      'Brunhilde',
      'Fällt wie ein Vorhang',
      'Schwer und weich zugleich. Die Briefecken sind sauber genäht, von Hand, würde ich sagen.',
    ],
    [
      'en',
      4,
      'Horatio',
      'Wine came out',
      'A bottle of red on the first evening. With their wash, gone. Order the long one for eight.',
    ],
    [
      'pl',
      4,
      'Faustyna',
      'Zagniecenia na miejscu',
      'Nie prasuję, wygląda szlachetnie. Mech jest ciemniejszy niż na zdjęciu.',
    ],
  ],
  'lenno-cushion': [
    ['pl', 4, 'Ewa', 'Sprężysta', 'Wełna wraca do kształtu. Zamek prawie niewidoczny.'],
    ['de', 5, 'Merle', 'Tolle Farben', 'Ton und Ocker zusammen auf dem grauen Sofa.'],
    ['en', 4, 'Philippa', 'Wool inside makes the difference', 'It comes back to shape overnight. Not cheap.'],
    [
      'de',
      3,
      'Fritzi',
      'Kleiner als gedacht',
      '40 Zentimeter sind auf einem großen Sofa wenig. Die 50er sind richtig.',
    ],
  ],
  'lenno-throw': [
    ['en', 5, 'Bryony', 'Feet and shoulders', 'Finally a throw that is long enough.'],
    ['de', 3, 'Knut', 'Kratzt ein wenig', 'Auf der glatten Seite. Die aufgeraute ist weich.'],
    ['pl', 5, 'Honorata', 'Ciepły i lekki', 'Jodełka piękna z bliska.'],
    ['en', 4, 'Lachlan', 'Smells of sheep for a day', 'Then only of home. The herringbone is beautiful up close.'],
  ],
};
