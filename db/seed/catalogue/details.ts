/** Rows of the details table that many products share, so that the same thing is always called the same. */
import type { Localized } from '../../schema/catalog';
import { type SeedDetail, t } from './shape';

/** A measure reads the same in every language but for the decimal comma. */
function measure(value: string): Localized {
  const withComma = value.replace(/(\d)\.(\d)/g, '$1,$2');
  return { en: value, de: withComma, pl: withComma };
}

const row = (label: Localized, value: Localized | string): SeedDetail => ({
  label,
  value: typeof value === 'string' ? measure(value) : value,
});

export const material = (value: Localized) => row(t('Material', 'Material', 'Materiał'), value);
export const size = (value: Localized | string) => row(t('Size', 'Maße', 'Wymiary'), value);
export const capacity = (value: Localized | string) => row(t('Capacity', 'Füllmenge', 'Pojemność'), value);
export const weight = (value: string) => row(t('Weight', 'Gewicht', 'Waga'), value);
export const power = (value: Localized | string) => row(t('Power', 'Leistung', 'Moc'), value);
export const care = (value: Localized) => row(t('Care', 'Pflege', 'Pielęgnacja'), value);
export const contents = (value: Localized | string) => row(t('Contents', 'Inhalt', 'W opakowaniu'), value);
export const origin = (value: Localized) => row(t('Origin', 'Herkunft', 'Pochodzenie'), value);
export const roast = (value: Localized) => row(t('Roast', 'Röstung', 'Palenie'), value);
export const tastes = (value: Localized) => row(t('In the cup', 'In der Tasse', 'W filiżance'), value);
export const madeIn = (value: Localized) => row(t('Made in', 'Hergestellt in', 'Wyprodukowano'), value);
export const light = (value: Localized | string) => row(t('Light', 'Licht', 'Światło'), value);
export const lasts = (value: Localized) => row(t('Lasts', 'Reicht für', 'Wystarcza na'), value);
export const suits = (value: Localized) => row(t('Suits', 'Passt zu', 'Pasuje do'), value);
export const guarantee = (years: number) =>
  row(
    t('Guarantee', 'Garantie', 'Gwarancja'),
    t(`${years} years`, `${years} Jahre`, `${years} ${years < 5 ? 'lata' : 'lat'}`),
  );

export const takesE27 = t('E27, bulb not included', 'E27, ohne Leuchtmittel', 'E27, bez żarówki');

export const of = {
  stoneware: t('Stoneware, glazed', 'Steinzeug, glasiert', 'Kamionka szkliwiona'),
  steel: t('Stainless steel', 'Edelstahl', 'Stal nierdzewna'),
  coatedSteel: t('Powder-coated steel', 'Pulverbeschichteter Stahl', 'Stal lakierowana proszkowo'),
  glass: t('Borosilicate glass', 'Borosilikatglas', 'Szkło borokrzemowe'),
  oak: t('Solid oak, oiled', 'Massive Eiche, geölt', 'Lite drewno dębowe, olejowane'),
  linen: t('100 % linen, stone-washed', '100 % Leinen, stonewashed', '100 % len, zmiękczany'),
  paper: t('Unbleached paper', 'Ungebleichtes Papier', 'Papier niebielony'),
  brass: t('Brass, unlacquered', 'Messing, unlackiert', 'Mosiądz nielakierowany'),
  terracotta: t('Terracotta', 'Terrakotta', 'Terakota'),
  rapeseedWax: t('Rapeseed wax, cotton wick', 'Rapswachs, Baumwolldocht', 'Wosk rzepakowy, knot bawełniany'),
};

export const cleaned = {
  dishwasher: t('Dishwasher safe', 'Spülmaschinenfest', 'Można myć w zmywarce'),
  byHand: t('Wash by hand', 'Von Hand spülen', 'Myć ręcznie'),
  wipe: t('Wipe with a damp cloth', 'Feucht abwischen', 'Przecierać wilgotną ściereczką'),
  oil: t('Wipe, oil twice a year', 'Abwischen, zweimal im Jahr ölen', 'Przecierać, olejować dwa razy w roku'),
  wash40: t('Machine wash at 40 °C', 'Waschbar bei 40 °C', 'Prać w 40 °C'),
  wash60: t('Machine wash at 60 °C', 'Waschbar bei 60 °C', 'Prać w 60 °C'),
  rinse: t('Rinse with warm water', 'Mit warmem Wasser ausspülen', 'Płukać ciepłą wodą'),
};

export const places = {
  germany: t('Germany', 'Deutschland', 'w Niemczech'),
  poland: t('Poland', 'Polen', 'w Polsce'),
  portugal: t('Portugal', 'Portugal', 'w Portugalii'),
  italy: t('Italy', 'Italien', 'we Włoszech'),
  czechia: t('Czechia', 'Tschechien', 'w Czechach'),
  lithuania: t('Lithuania', 'Litauen', 'na Litwie'),
  denmark: t('Denmark', 'Dänemark', 'w Danii'),
};
