import {
  Color,
  DoubleSide,
  type Material,
  MeshBasicMaterial,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  type Texture,
} from 'three';
import { darker, hexOf, lighter, lightness, mix } from './color';
import { inStudio, type Solid } from './shading';
import { SOLIDS } from './solids';

const known = new Map<string, Material>();

type Look = MeshPhysicalMaterialParameters & { solid?: Solid; params?: readonly number[]; tone?: string };

/** One material per look: equal ones are made once. */
function made({ solid, params, tone = '#000000', ...look }: Look, name = ''): MeshPhysicalMaterial {
  const { map, ...plain } = look;
  const key = JSON.stringify([plain, solid?.name, params, tone, name, map?.name]);
  const before = known.get(key);
  if (before) return before as MeshPhysicalMaterial;
  const material = new MeshPhysicalMaterial({ side: DoubleSide, ...look });
  material.userData.tone = new Color(tone);
  inStudio(material, solid && { ...solid, params: params ?? [] });
  known.set(key, material);
  return material;
}

type Glaze = { speckle?: number; variation?: number; roughness?: number };

/** Stoneware or porcelain under a glaze; `speckle` up to 1. */
export function glaze(color: string, { speckle = 0, variation = 0.5, roughness = 0.28 }: Glaze = {}): Material {
  const base = hexOf(color);
  const fleck = lightness(base) < 0.4 ? lighter(base, 0.4) : darker(base, 0.62);
  return made({ color: base, roughness, solid: SOLIDS.glaze, params: [variation, speckle * 0.3, 1], tone: fleck });
}

/** The unglazed foot of a stoneware thing. */
export function bareClay(color = '#c9a583'): Material {
  return made({ color: hexOf(color), roughness: 0.92, solid: SOLIDS.clay, params: [1] });
}

export function terracotta(color = '#b8694a'): Material {
  return made({ color: hexOf(color), roughness: 0.88, solid: SOLIDS.clay, params: [1.3] });
}

export function enamel(color: string): Material {
  return made({ color: hexOf(color), roughness: 0.16, solid: SOLIDS.enamel, params: [1] });
}

/** Powder-coated metal. */
export function lacquer(color: string, { roughness = 0.45 } = {}): Material {
  return made({ color: hexOf(color), roughness, solid: SOLIDS.powder, params: [1] });
}

export function plastic(color: string, { roughness = 0.5 } = {}): Material {
  return made({ color: hexOf(color), roughness, solid: SOLIDS.powder, params: [0.6] });
}

export function rubber(color = '#2b2928'): Material {
  return made({ color, roughness: 0.85, solid: SOLIDS.powder, params: [1.4] });
}

type Metal = { brushed?: 'round' | 'x' | 'y' | 'z' | 'none'; roughness?: number };

function metal(color: string, { brushed = 'round', roughness = 0.28 }: Metal): Material {
  const axis = ['round', 'x', 'y', 'z'].indexOf(brushed);
  return made({
    color,
    roughness,
    metalness: 1,
    solid: axis < 0 ? SOLIDS.polished : SOLIDS.brushed,
    params: axis < 0 ? [] : [axis, 1],
  });
}

export const steel = (look: Metal = {}) => metal('#d3d5d6', look);
export const brass = (look: Metal = {}) => metal('#d9ae63', { roughness: 0.26, ...look });
export const chrome = () => metal('#e3e5e6', { brushed: 'none', roughness: 0.06 });
export const blackSteel = (look: Metal = {}) => metal('#4a4846', { roughness: 0.4, ...look });
export const aluminium = (color = '#cfd1d2') => metal(color, { brushed: 'none', roughness: 0.36 });

/** Steel, brass, oak and glass are what they are called; any other colour is `otherwise`. */
export function metalOr(color: string, otherwise: (color: string) => Material, look: Metal = {}): Material {
  if (color === 'steel') return steel(look);
  if (color === 'brass') return brass(look);
  if (color === 'oak') return oak();
  if (color === 'clear') return glass();
  if (color === 'amber') return glass({ tint: '#b5702a', amount: 0.6 });
  return otherwise(color);
}

type Wood = { axis?: 'x' | 'y' | 'z'; tone?: string; years?: number; pith?: number };

const AXES = ['x', 'y', 'z'];

/** Solid wood whose fibres run along the axis. */
export function oak({ axis = 'y', tone = '#d4a468', years = 1.9, pith = 4.3 }: Wood = {}): Material {
  return made({
    color: lighter(tone, 0.1),
    roughness: 0.62,
    specularIntensity: 0.55,
    solid: SOLIDS.wood,
    params: [AXES.indexOf(axis), years, 0.85, pith],
    tone: darker(tone, 0.3),
  });
}

export const blackOak = (look: Wood = {}) => oak({ tone: '#3d3733', ...look });

/** Thin glass; `amount` is how strongly the tint colours what is behind it. */
export function glass({ tint = '#ffffff', amount = 0.1, thickness = 0.22 } = {}): Material {
  const tinted = amount > 0.1;
  const material = made({
    color: tinted ? mix('#ffffff', hexOf(tint), Math.min(1, amount * 0.9)) : '#fbfdfc',
    roughness: 0.03,
    transmission: 1,
    thickness,
    ior: 1.45,
    specularIntensity: 1,
    solid: SOLIDS.glass,
    params: [tinted ? 1 : 0],
    tone: tinted ? hexOf(tint) : '#ffffff',
  });
  material.userData.glass = true;
  return material;
}

export const water = () => glass({ tint: '#a9c9cf', amount: 0.5, thickness: 1.2 });
export const smokedGlass = () => glass({ tint: '#a3b3b4', amount: 0.42, thickness: 0.4 });

/** `scale` 1 is a table linen, 2 a coarse one. The stripe is drawn along v = 0. */
export function linen(color: string, { scale = 1, stripe = '', stripeWidth = 0.4 } = {}): Material {
  return made({
    color: lighter(hexOf(color), 0.06),
    roughness: 0.95,
    solid: SOLIDS.weave,
    params: [5.2 / scale, 1.1 * scale, stripe ? stripeWidth : 0],
    tone: stripe ? hexOf(stripe) : undefined,
  } as Look);
}

export const cotton = (color: string) =>
  made({ color: hexOf(color), roughness: 0.95, solid: SOLIDS.weave, params: [8, 0.6, 0] });

export const wool = (color: string) => made({ color: lighter(hexOf(color), 0.1), roughness: 1, solid: SOLIDS.wool });

/** Paper; a print lies in it, not on it. */
export function paper(
  color: string,
  { creases = 0, kraft = 0, map }: { creases?: number; kraft?: number; map?: Texture } = {},
): Material {
  return made({
    color: map ? '#ffffff' : hexOf(color),
    ...(map ? { map } : {}),
    roughness: 0.86,
    solid: SOLIDS.paper,
    params: [creases, 1, kraft],
  });
}

export const card = (color: string) => paper(color);

/** A printed label, lacquered if it is not rough. */
export function printed(map: Texture, { roughness = 0.6 } = {}): Material {
  return made({ map, roughness, solid: SOLIDS.paper, params: [0, 0.5, 0] });
}

/** Lettering straight on a body: what is not drawn shows the body. Lay it a hair above. */
export function lettering(map: Texture, { roughness = 0.5, metalness = 0 } = {}): Material {
  const material = made({ map, roughness, metalness, transparent: true, depthWrite: false });
  material.userData.shadowless = true;
  return material;
}

export const coffee = () =>
  made({ color: '#20110a', roughness: 0.08, solid: SOLIDS.crema, params: [0.1], tone: '#5d3418' });
export const crema = (color = '#8a5424') =>
  made({ color, roughness: 0.4, solid: SOLIDS.crema, params: [0.75], tone: '#c58a45' });
export const milkFoam = () =>
  made({ color: '#f3e6d3', roughness: 0.55, solid: SOLIDS.crema, params: [0.1], tone: '#e2c7a0' });
export const leaf = (color = '#6f8a5e') => made({ color, roughness: 0.62, solid: SOLIDS.leaf });
export const earth = () => made({ color: '#4a3628', roughness: 1, solid: SOLIDS.grains, params: [4.5, 1.2] });
export const beanSkin = () => made({ color: '#4b2a18', roughness: 0.42, solid: SOLIDS.glaze, params: [1, 0, 1.5] });
export const ground = () => made({ color: '#4b2c1b', roughness: 0.95, solid: SOLIDS.grains, params: [9, 1] });
export const wax = (color: string) => made({ color: lighter(hexOf(color), 0.08), roughness: 0.5, solid: SOLIDS.wax });

type Matter = { roughness?: number; bump?: number; scale?: number; variation?: number };

/** Bread, sugar, butter: whatever has no name here. `bump` in cm, `scale` per cm. */
export const matter = (color: string, { roughness = 0.7, bump = 0, scale = 4, variation = 0.15 }: Matter = {}) =>
  made({ color: hexOf(color), roughness, solid: SOLIDS.matter, params: [bump, scale, variation] });

export const leather = (color = '#7a4e30') => matter(color, { roughness: 0.62, bump: 0.02, scale: 7, variation: 0.3 });
export const felt = (color: string) => made({ color: lighter(hexOf(color), 0.06), roughness: 1, solid: SOLIDS.wool });
export const cord = (color: string, rows = 2) =>
  made({ color: hexOf(color), roughness: 0.95, solid: SOLIDS.cord, params: [rows] });

/** Shines by itself. */
export function glow(color: string, strength = 3): Material {
  const key = `glow ${color} ${strength}`;
  const before = known.get(key);
  if (before) return before;
  const material = new MeshBasicMaterial({ color: new Color(hexOf(color)).multiplyScalar(strength), side: DoubleSide });
  material.userData.shadowless = true;
  known.set(key, material);
  return material;
}
