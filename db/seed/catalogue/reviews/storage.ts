import type { SeedReview } from './shape';

export const storageReviews: Record<string, SeedReview[]> = {
  'glashof-oak-jar': [
    ['de', 5, 'Franziska', 'Ordnung im Regal', 'Alle drei Größen übereinander, das steht sicher.'],
    ['en', 4, 'Miles', 'Tight lids', 'The seal is snug. The oak differs in tone from jar to jar.'],
    ['pl', 5, 'Danuta', 'Mole nie mają szans', 'Wreszcie szczelne słoje, które mogą stać na wierzchu.'],
    ['pl', 4, 'Pelagia', 'Widać, ile zostało', 'Mąka, ryż, kasza w jednym rzędzie. Pokrywki nie do zmywarki.'],
    ['de', 3, 'Eginhard', 'Ein Deckel klemmte', 'Nach zwei Wochen Heizungsluft passte er. Holz eben.'],
  ],
  'glashof-clip-jar': [
    ['de', 4, 'Edda', 'Bewährt', 'Eingekocht und dicht. Ringe gibt es nach.'],
    ['pl', 5, 'Stanisława', 'Ogórki trzymają od sierpnia', 'Klamra mocna, szkło grube. Dokupiłam sześć.'],
    ['en', 4, 'Humphrey', 'Good old jars', 'The orange ring is a nice note. One clip needed a bend.'],
  ],
  'glashof-spice-jars': [
    [
      'en',
      5,
      'Lavinia',
      'My drawer is a painting',
      'Six colours in a row. The spare labels in Polish pleased my mother-in-law.',
    ],
    [
      'de',
      4,
      'Sunniva',
      'Teelöffel passt hinein',
      'Das ist das Wichtigste. Größere Gewürztüten muss man auf zwei Gläser verteilen.',
    ],
  ],
  'sula-canister': [
    ['en', 4, 'Flora', 'Handsome', 'Tea keeps its smell. The leather loop will age well.'],
    ['de', 3, 'Kurt', 'Deckel etwas locker', 'Für Mehl gut, für Kaffee nehme ich lieber die Blechdose.'],
    ['pl', 4, 'Eliza', 'Szczelny i spokojny', 'Kawa nie wietrzeje. Skórzana pętelka mogłaby być grubsza.'],
  ],
  'sula-sugar-jar': [
    ['pl', 5, 'Teresa', 'Łyżeczka ma swoje miejsce', 'Taki drobiazg, a cieszy.'],
    ['en', 4, 'Matilda', 'The notch is the point', 'A spoon that does not fall in. The oat one shows no crumbs.'],
  ],
  'sula-salt-pot': [
    [
      'de',
      5,
      'Evamaria',
      'Klumpt wirklich nicht',
      'Steht seit dem Sommer neben dem Herd, im Dampf. Salz rieselt wie am ersten Tag.',
    ],
    ['en', 4, 'Rupert', 'A pinch at a time', 'The spoon is tiny and always somewhere else. The pot is perfect.'],
  ],
  'feldweg-bean-tin': [
    ['en', 5, 'Bruno', 'The inner lid works', 'You can hear the air leave.'],
    ['de', 4, 'Sigrid', 'Schön und dicht', 'Für ein Kilo bräuchte man zwei.'],
    ['pl', 4, 'Filip', 'Etykieta ołówkiem', 'Zapisuję datę palenia, świetny pomysł.'],
    [
      'de',
      5,
      'Traute',
      'Sieht man gern an',
      'Steht offen im Regal, nicht im Schrank. Innendeckel schiebt die Luft hörbar hinaus.',
    ],
    ['en', 3, 'Desiree', 'Scratches easily', 'The black lacquer shows every ring I wear. Keeps coffee very well.'],
  ],
  'halden-vacuum-canister': [
    ['de', 4, 'Enno', 'Spürbar frischer', 'Nach zwei Wochen duften die Bohnen noch.'],
    ['en', 3, 'Abby', 'Loses vacuum after four days', 'Still better than a bag. I pump again at weekends.'],
    [
      'pl',
      4,
      'Mścisław',
      'Trzy obroty i syk',
      'Ziarna po dwóch tygodniach nadal pachną. Raz na jakiś czas trzeba dopompować.',
    ],
    ['de', 2, 'Silvio', 'Ventil nach einem Jahr müde', 'Es zog immer schneller Luft. Ein neuer Deckel kam auf Kulanz.'],
  ],
  'moosberg-bread-box': [
    ['pl', 4, 'Wanda', 'Chleb dłużej świeży', 'Deska z rowkiem bardzo praktyczna.'],
    ['de', 5, 'Gerlinde', 'Zwei in einem', 'Deckel umdrehen, schneiden, zurücklegen. Genial einfach.'],
    ['en', 4, 'Henrietta', 'Five days for a sourdough', 'Usually three in our bin. The board lid is heavy and good.'],
  ],
  'lenno-basket': [
    ['en', 5, 'Polly', 'Keeps its shape', 'Full of yarn now. The large one would take a cat.'],
    [
      'de',
      4,
      'Friedegund',
      'Für Zwiebeln ideal',
      'Luft kommt durch, Schalen bleiben drin. Feucht wischen verträgt er gut.',
    ],
    ['pl', 3, 'Hieronim', 'Mniejszy, niż sądziłem', '24 cm to koszyk na bułki, nie na koc. Wykonanie świetne.'],
  ],
  'moosberg-crate': [
    ['en', 5, 'Algernon', 'Not a nail in it', 'Records fit the large one exactly. I ordered two more and they stack.'],
    ['de', 4, 'Notburga', 'Riecht nach Werkstatt', 'Äpfel liegen luftig. Einmal ölen lohnt sich.'],
  ],
  'lenno-felt-basket': [
    ['de', 4, 'Wiltrud', 'Weich, aber standfest', 'Die Katze hat ihn übernommen. Haare lassen sich gut ausbürsten.'],
    ['pl', 5, 'Roksana', 'Zabawki znikają', 'Dziecko samo wrzuca, bo nic nie stuka.'],
  ],
};
