import type { SeedReview } from './shape';

export const pantryReviews: Record<string, SeedReview[]> = {
  'feldweg-morgenrot': [
    [
      'de',
      5,
      'Ines',
      'Unser Hauskaffee geworden',
      'Mit Milch rund, ohne Milch auch. Immer frisch geröstet angekommen.',
    ],
    ['en', 5, 'Harriet', 'Tastes like nougat, truly', 'I was sceptical about the notes on the bag. They are right.'],
    ['pl', 4, 'Marek', 'Bardzo dobra na co dzień', 'Łagodna, czekoladowa. Dla mnie mogłaby być odrobinę ciemniejsza.'],
    ['en', 4, 'Stuart', 'Forgiving', 'Even my sloppy tamping gives a decent cup.'],
    ['de', 5, 'Volker', 'Das Kilo hält nicht lange', 'Die ganze Familie trinkt ihn. Schöne Tüte, gut verschließbar.'],
  ],
  'feldweg-nordwind': [
    ['en', 5, 'Freya', 'Bright and clean', 'Best when it has cooled a little.'],
    ['de', 3, 'Gerd', 'Mir zu hell', 'Ordentlich geröstet, aber die Säure ist nicht meins.'],
    ['pl', 5, 'Julia', 'Porzeczka!', 'Naprawdę ją czuć. Z drippera cudowna.'],
  ],
  'feldweg-kaminholz': [
    ['pl', 5, 'Andrzej', 'Prawdziwe espresso', 'Gęste, mocne, krema trzyma się długo.'],
    ['de', 5, 'Lorenzo', 'Wie in Neapel', 'Kurz, dunkel, fertig. In der Kanne auf dem Herd ein Traum.'],
    ['en', 4, 'Judith', 'Properly dark', 'Stands up to milk. A touch smoky, which I like.'],
    ['en', 2, 'Felix', 'Too bitter for me', 'If you like it light, take another one.'],
  ],
  'feldweg-leise': [
    ['de', 5, 'Roswitha', 'Abends ohne Reue', 'Schmeckt nach Kaffee. Mehr wollte ich nicht.'],
    ['en', 4, 'Gina', 'Good decaf exists', 'A little thin as espresso, lovely in the press.'],
  ],
  'feldweg-yirga': [
    ['en', 5, 'Naomi', 'Like tea from flowers', 'Brewed at 90 degrees, as the text says. Wonderful.'],
    ['pl', 5, 'Adrian', 'Jaśmin i brzoskwinia', 'Najlepsza kawa, jaką parzyłem w tym roku.'],
    ['de', 4, 'Sabine', 'Etwas für ruhige Stunden', 'Nichts für nebenbei. Ohne Milch ein Erlebnis.'],
  ],
  'feldweg-huila': [
    ['de', 4, 'Achim', 'Sehr angenehm', 'Süß und rund, im Filter besser als im Siebträger.'],
    ['en', 5, 'Callum', 'Please restock', 'Plum and brown sugar, exactly. Sold out again.'],
  ],
  'feldweg-cerrado': [
    ['pl', 4, 'Renata', 'Orzechowa', 'Mało kwasowa, dobra dla wrażliwego żołądka.'],
    ['en', 4, 'Molly', 'Easy', 'Nothing shouts. I drink it every day.'],
    ['de', 3, 'Dirk', 'Etwas brav', 'Gut, aber mir fehlt das Besondere.'],
  ],
  'feldweg-wanderung': [
    ['de', 5, 'Annegret', 'Für die große Kanne', 'Auch nach einer Stunde nicht bitter.'],
    ['en', 4, 'Pete', 'Breakfast in a bag', 'Full and mild. The kids say it smells of toast.'],
  ],
  'feldweg-cone-filters': [
    ['en', 5, 'Laurel', 'No paper taste', 'I forgot to rinse once and could not tell.'],
    ['pl', 5, 'Dorota', 'Dobrze się trzymają', 'Nie pękają na szwie, kompostują się naprawdę szybko.'],
    ['de', 4, 'Heiko', 'Gut', 'Die Packung ließe sich besser verschließen.'],
  ],
  'feldweg-basket-filters': [
    ['de', 5, 'Margit', 'Bleiben stehen', 'Kein Umklappen mehr. Endlich.'],
    ['pl', 4, 'Leszek', 'Pasują idealnie', 'Do Morgen jak ulał.'],
  ],
  'feldweg-hourglass-filters': [
    ['en', 3, 'Bryn', 'Good but pricey', 'The cup is very clean. I wish there were a bigger pack.'],
    ['de', 4, 'Solveig', 'Dick und reißfest', 'Anfangs ungewohnt zu falten, dann Routine.'],
  ],
  'feldweg-espresso-filters': [
    ['en', 4, 'Ravi', 'Cleaner basket, calmer flow', 'Surprised how much of a difference it makes.'],
    ['pl', 5, 'Hubert', 'Ładna puszka', 'A sitko zawsze czyste.'],
  ],
  'lenno-cloth-filter': [
    ['de', 4, 'Undine', 'Weiche Tasse', 'Man muss ihn pflegen, dafür kein Müll.'],
    ['en', 2, 'Gareth', 'More work than I thought', 'You do need to rinse it at once. I went back to paper.'],
  ],
  'kleinwasser-descaler': [
    ['de', 5, 'Karin', 'Riecht nicht', 'Kein beißender Dampf wie bei Essig. Die Maschine dankt es.'],
    ['en', 5, 'Edith', 'The line on the bottle helps', 'No measuring cup needed.'],
    ['pl', 4, 'Stanisław', 'Skuteczny', 'Przy bardzo twardej wodzie robię dwa razy.'],
    ['de', 4, 'Malte', 'Tut, was es soll', 'Ein Liter reicht bei uns zwei Jahre.'],
  ],
  'kleinwasser-descaling-tabs': [
    ['pl', 5, 'Beata', 'Wygodne', 'Jedna tabletka i czajnik jak nowy.'],
    ['en', 4, 'Rhys', 'Tidy', 'I like that the tin can be refilled.'],
  ],
  'kleinwasser-espresso-cleaner': [
    ['en', 5, 'Dora', 'I had no idea how dirty it was', 'The first backflush was brown. Coffee tastes fresher since.'],
    ['de', 4, 'Ulf', 'Ergiebig', 'Ein Löffelchen genügt. Deckel staubt beim Öffnen.'],
  ],
  'kleinwasser-milk-cleaner': [['de', 4, 'Nele', 'Schnell gemacht', 'Drei Sekunden Dampf, Tuch drüber, fertig.']],
  'kleinwasser-water-filter': [
    ['pl', 4, 'Jacek', 'Czuć różnicę', 'Espresso słodsze, rzadziej odkamieniam.'],
    [
      'en',
      3,
      'Tessa',
      'Works, but two months is short',
      'With our water it was nearer six weeks. Good that they refill the shell.',
    ],
  ],
  'kleinwasser-grinder-brush': [
    ['de', 5, 'Gudrun', 'Haart nicht', 'Kommt wirklich zwischen die Scheiben.'],
    ['en', 4, 'Ivo', 'Simple and right', 'Hangs on a hook beside the grinder.'],
  ],
  'moosberg-wood-oil': [
    ['en', 5, 'Marian', 'Boards look new', 'Smells of hay for a day, then of nothing.'],
    ['pl', 4, 'Elżbieta', 'Wydajny', 'Mała butelka wystarczyła na trzy deski i tacę.'],
  ],
};
