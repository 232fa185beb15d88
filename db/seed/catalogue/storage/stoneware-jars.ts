import { capacity, care, cleaned, contents, madeIn, material, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const stonewareJars = shelf({ category: 'storage/jars/stoneware', brand: 'Sula', kind: 'collectible' }, [
  {
    slug: 'sula-canister',
    family: 'canister',
    popularity: 59,
    addedAt: '2026-02-20',
    fits: ['glashof-oak-jar', 'sula-sugar-jar', 'feldweg-morgenrot'],
    name: t('Stoneware canister', 'Vorratsdose aus Steinzeug', 'Pojemnik z kamionki'),
    tagline: t('Dark inside, calm outside.', 'Innen dunkel, außen ruhig.', 'Ciemno w środku, spokojnie na zewnątrz.'),
    description: t(
      'Keeps light from flour, tea and coffee. The oak lid closes with a felted ring and lifts by a leather loop.',
      'Hält Licht von Mehl, Tee und Kaffee fern. Der Eichendeckel schließt mit einem Filzring und hebt sich an einer Lederschlaufe.',
      'Chroni mąkę, herbatę i kawę przed światłem. Dębowa pokrywka ma filcowy pierścień i skórzaną pętelkę.',
    ),
    details: [
      material(t('Stoneware, oak, leather', 'Steinzeug, Eiche, Leder', 'Kamionka, dąb, skóra')),
      capacity('1.4 l'),
      size('⌀ 14 × 18 cm'),
      care(cleaned.byHand),
      madeIn(places.portugal),
    ],
    colors: ['ink', 'oat', 'clay'],
    offers: [{ price: price(38, 162, 41) }],
  },
  {
    slug: 'sula-sugar-jar',
    family: 'sugar-jar',
    popularity: 34,
    addedAt: '2026-04-23',
    fits: ['sula-creamer', 'sula-espresso-cups', 'moosberg-tray'],
    name: t('Sugar jar with spoon', 'Zuckerdose mit Löffel', 'Cukiernica z łyżeczką'),
    tagline: t('The spoon has its notch.', 'Der Löffel hat seine Kerbe.', 'Łyżeczka ma swoje wycięcie.'),
    description: t(
      'A round jar with a lid that leaves room for the oak spoon. For sugar, salt or honey.',
      'Eine runde Dose, deren Deckel Platz für den Eichenlöffel lässt. Für Zucker, Salz oder Honig.',
      'Okrągłe naczynie, którego pokrywka zostawia miejsce na dębową łyżeczkę. Na cukier, sól albo miód.',
    ),
    details: [
      material(t('Stoneware, oak', 'Steinzeug, Eiche', 'Kamionka, dąb')),
      capacity('300 ml'),
      size('⌀ 11 × 10 cm'),
      care(cleaned.byHand),
    ],
    colors: ['rose', 'oat', 'moss'],
    offers: [{ price: price(26, 110, 28) }],
  },
  {
    slug: 'sula-salt-pot',
    family: 'salt-pot',
    popularity: 44,
    addedAt: '2026-07-08',
    fits: ['moosberg-pepper-mill', 'sula-sugar-jar', 'moosberg-board'],
    name: t('Salt pot', 'Salztopf', 'Solniczka z pokrywką'),
    tagline: t('A pinch, not a shake.', 'Eine Prise statt Gestreu.', 'Szczypta zamiast sypania.'),
    description: t(
      'Beside the stove, lid half open. The raw clay inside draws the damp out of the salt, so it never clumps.',
      'Neben dem Herd, der Deckel halb offen. Der rohe Ton im Innern zieht die Feuchtigkeit aus dem Salz, es klumpt nie.',
      'Obok kuchenki, z na wpół otwartą pokrywką. Surowa glina w środku wyciąga wilgoć z soli, która nigdy się nie zbryla.',
    ),
    details: [
      material(t('Stoneware, oak', 'Steinzeug, Eiche', 'Kamionka, dąb')),
      capacity('350 ml'),
      size('⌀ 11 × 8 cm'),
      contents(t('Pot, lid, oak spoon', 'Topf, Deckel, Eichenlöffel', 'Naczynie, pokrywka, dębowa łyżeczka')),
      madeIn(places.portugal),
    ],
    colors: ['white', 'ink'],
    offers: [{ price: price(27, 114.5, 29) }],
  },
]);
