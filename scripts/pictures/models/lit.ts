/** Stuffs with light behind or on them. */
import { Color, DoubleSide, type Material, MeshPhysicalMaterial } from 'three';
import { hexOf, lighter } from '../studio/color';
import { lightThatBecomes } from '../studio/film';
import { inStudio, type Solid } from '../studio/shading';
import { SOLIDS } from '../studio/solids';

const known = new Map<string, Material>();

type Look = { color: string; emissive: string; strength: number; roughness: number; solid: Solid };

function lit({ color, emissive, strength, roughness, solid }: Look): Material {
  const key = [color, emissive, strength, roughness, solid.name, solid.params].join();
  const before = known.get(key);
  if (before) return before;
  const material = new MeshPhysicalMaterial({
    color,
    emissive: new Color(emissive),
    emissiveIntensity: strength,
    roughness,
    side: DoubleSide,
  });
  material.userData.tone = new Color('#000000');
  inStudio(material, solid);
  known.set(key, material);
  return material;
}

/** params: threads per cm, relief, stripe (none), how high the lamp hangs. */
const LIT_WEAVE: Solid = {
  name: 'lit weave',
  uv: true,
  code: /* glsl */ `
  ${SOLIDS.weave.code.replace('params.z > 0.0', 'params.z > 99.0')}
  float near = (p.y - params.w) / (0.62 * params.w + 2.0);
  float light = 0.62 + 0.75 * exp(-near * near);
  float threads = mix(0.93, 0.74 + 0.34 * (1.0 - lift), blur) * (1.0 + slub * 0.08);
  totalEmissiveRadiance *= light * threads;`,
};

/** Linen of a lamp shade: the weave stands dark against the light, which is strongest where the lamp is. */
export const shadeCloth = (light: number, lamp = 10) =>
  lit({
    color: light > 0 ? '#b8a684' : '#e6d8bd',
    emissive: '#ffd49a',
    strength: 0.62 * light,
    roughness: 0.95,
    solid: light > 0 ? { ...LIT_WEAVE, params: [2.2, 0.6, 0, lamp] } : { ...SOLIDS.weave, params: [2.6, 0.6, 0] },
  });

/** Opal glass with a lamp in it. */
export const opal = (light: number) =>
  lit({
    color: light > 0 ? '#8c7c64' : '#f6eddd',
    emissive: '#ffe3b6',
    strength: 0.8 * light,
    roughness: 0.2,
    solid: { ...SOLIDS.enamel, params: [0.3] },
  });

/** White paper in ribs with a lamp behind. */
export const paperShade = () =>
  lit({
    color: '#bfb5a3',
    emissive: '#ffe9cc',
    strength: 0.52,
    roughness: 0.95,
    solid: { ...SOLIDS.paper, params: [0, 0.6, 0] },
  });

/** params: from and to which height the lamp above falls on it. */
const UNDER_LAMP: Solid = {
  name: 'under lamp',
  code: /* glsl */ `
  c *= 0.985 + 0.03 * noise(p * 0.6);
  float fall = smoothstep(params.x, params.y, p.y);
  c = c * (1.0 + vec3(1.5, 1.0, 0.5) * fall * fall) + vec3(0.16, 0.09, 0.03) * fall * fall;
  height = noise(p * 21.0) * 0.0016 + noise(p * 0.7) * 0.003;
  rough += (noise(p * 24.0) - 0.5) * 0.06;`,
};

/** Powder coat that stands in the light of its own lamp from a height on. */
export const litLacquer = (color: string, from: number, to: number) =>
  lit({
    color: hexOf(color),
    emissive: '#000000',
    strength: 0,
    roughness: 0.42,
    solid: { ...UNDER_LAMP, params: [from, to] },
  });

const DRINK: Solid = {
  name: 'drink',
  code: /* glsl */ `
  float along = 1.0 - abs(dot(normalize(vNormal), normalize(vViewPosition)));
  totalEmissiveRadiance *= (1.06 - 0.5 * along * along * along) * (0.94 + 0.1 * smoothstep(0.0, params.x, p.y));`,
};

/** What is in a glass and lets the light of the room through; `color` is how it looks against our paper. */
export function drink(color = '#dcddd3', level = 8): Material {
  const light = lightThatBecomes(color);
  const key = `drink ${color} ${level}`;
  const before = known.get(key);
  if (before) return before;
  const material = new MeshPhysicalMaterial({ color: '#000000', emissive: light, roughness: 0.06, side: DoubleSide });
  material.userData.tone = new Color('#000000');
  material.userData.shadowless = true;
  inStudio(material, { ...DRINK, params: [level] });
  known.set(key, material);
  return material;
}

/** params: where the wax begins to glow and where the flame is. */
const LIT_WAX: Solid = {
  name: 'lit wax',
  code: /* glsl */ `
  ${SOLIDS.wax.code}
  float fall = smoothstep(params.x, params.y, p.y);
  c = c * (1.0 + vec3(0.35, 0.2, 0.08) * fall) + vec3(0.07, 0.04, 0.012) * fall * fall;`,
};

/** Wax that lets the light of its flame through. */
export const litWax = (color: string, height: number) =>
  lit({
    color: lighter(hexOf(color), 0.08),
    emissive: '#000000',
    strength: 0,
    roughness: 0.5,
    solid: { ...LIT_WAX, params: [height - 5, height] },
  });
