import type { Solid } from './shading';

/** What materials are like all through. `p` is in centimetres. */
export const SOLIDS = {
  /** params: how much the glaze varies, share of specks, softness of the surface. */
  glaze: {
    name: 'glaze',
    code: /* glsl */ `
    float cloud = noise(p * 0.55) * 0.6 + noise(p * 1.7 + 9.0) * 0.4 - 0.5;
    c *= 1.0 + cloud * 0.16 * params.x;
    float fleck = params.y > 0.0 ? max(specks(p * 5.5, params.y), 0.7 * specks(p * 9.0 + 4.0, params.y * 0.6)) : 0.0;
    c = mix(c, tone, fleck * 0.72);
    rough += (noise(p * 2.3) - 0.5) * 0.12 * params.x + fleck * 0.2;
    height = (noise(p * 0.9) * 0.02 + noise(p * 3.1) * 0.0022) * params.z;`,
  },
  /** params: coarseness of the grain. */
  clay: {
    name: 'clay',
    code: /* glsl */ `
    c *= 0.93 + 0.14 * noise(p * 9.0) * (0.6 + 0.4 * noise(p * 1.2));
    c = mix(c, c * 0.62, specks(p * 11.0, 0.22) * 0.6);
    height = (noise(p * 14.0) + 0.5 * noise(p * 31.0)) * 0.005 * params.x;`,
  },
  /** Powder coat: the finest orange peel. params: its strength. */
  powder: {
    name: 'powder',
    code: /* glsl */ `
    c *= 0.985 + 0.03 * noise(p * 0.6);
    height = noise(p * 21.0) * 0.0014 * params.x + noise(p * 0.4) * 0.002;
    rough += (noise(p * 24.0) - 0.5) * 0.06 * params.x;`,
  },
  /** Enamel: poured glass that ran a little. */
  enamel: {
    name: 'enamel',
    code: /* glsl */ `
    c *= 0.985 + 0.03 * noise(p * 0.8);
    height = (noise(p * 0.32) * 0.016 + noise(p * 1.9) * 0.0007) * params.x;
    rough += (noise(p * 1.3) - 0.5) * 0.05;`,
  },
  /** Brushed metal. params: axis of the marks (0 round the y axis, 1 along x, 2 along y, 3 along z), strength. */
  brushed: {
    name: 'brushed',
    code: /* glsl */ `
    vec3 q = params.x < 0.5 ? vec3(length(p.xz) * 46.0, p.y * 46.0, atan(p.x, p.z) * 1.6)
      : params.x < 1.5 ? vec3(p.x * 0.35, p.yz * 46.0)
      : params.x < 2.5 ? vec3(p.x * 46.0, p.y * 0.35, p.z * 46.0) : vec3(p.xy * 46.0, p.z * 0.35);
    float marks = noise(q) * 0.6 + noise(q * vec3(2.3) + 5.0) * 0.4 - 0.5;
    float soft = clamp(1.0 - 0.35 * length(fwidth(q)), 0.15, 1.0);
    c *= 1.0 + marks * 0.2 * params.y * soft;
    rough += marks * 0.16 * params.y * soft + (noise(p * 0.6) - 0.5) * 0.05;
    height = noise(p * 0.35) * 0.0025;`,
  },
  polished: {
    name: 'polished',
    code: /* glsl */ `
    rough += (noise(p * 1.1) - 0.5) * 0.04;
    c *= 0.99 + 0.02 * noise(p * 2.0);
    height = noise(p * 0.55) * 0.006;`,
  },
  /** Wood, cut out of a trunk. params: axis (0 x, 1 y, 2 z), years per cm, contrast, how far the pith is away. */
  wood: {
    name: 'wood',
    code: /* glsl */ `
    vec3 q = params.x < 0.5 ? p.yzx : params.x < 1.5 ? p.xzy : p.xyz;
    vec3 w = q + vec3(params.w, params.w * 0.62, 11.0);
    w.xy += (vec2(noise(w * vec3(0.32, 0.32, 0.07)), noise(w * vec3(0.32, 0.32, 0.07) + 17.0)) - 0.5) * 1.9;
    float years = length(w.xy) * params.y + noise(w * vec3(0.5, 0.5, 0.05)) * 0.7;
    float late = fract(years);
    late = smoothstep(0.15, 0.9, late) * (1.0 - smoothstep(0.9, 1.0, late));
    float fibre = noise(vec3(q.xy * 17.0, q.z * 0.8)) * 0.6 + noise(vec3(q.xy * 39.0, q.z * 1.7)) * 0.4;
    float pore = smoothstep(0.72, 0.92, noise(vec3(q.xy * 26.0, q.z * 1.15) + 3.0)) * (0.5 + 0.5 * (1.0 - late));
    c = mix(c, tone, clamp(late * 0.62 * params.z + (fibre - 0.5) * 0.42, 0.0, 1.0));
    c *= 1.0 - pore * 0.24;
    c *= 0.94 + 0.12 * noise(w * vec3(0.25, 0.25, 0.06) + 30.0);
    rough += (fibre - 0.5) * 0.14 + pore * 0.12;
    height = fibre * 0.0022 - pore * 0.004;`,
  },
  /** A plain weave; uv in cm. params: threads per cm, relief, stripe width (0 none). */
  weave: {
    name: 'weave',
    uv: true,
    code: /* glsl */ `
    vec2 t = uv * params.x;
    t.x += (noise(vec3(uv * vec2(0.5, 2.0), 1.0)) - 0.5) * 1.2;
    t.y += (noise(vec3(uv * vec2(2.0, 0.5), 8.0)) - 0.5) * 1.2;
    vec2 thread = 0.5 + 0.5 * cos(6.2831853 * t);
    float over = mod(floor(t.x + 0.5) + floor(t.y + 0.5), 2.0);
    float blur = clamp(1.25 - 1.3 * max(fwidth(t.x), fwidth(t.y)), 0.0, 1.0);
    float lift = mix(thread.x * (0.6 + 0.4 * thread.y), thread.y * (0.6 + 0.4 * thread.x), over);
    float slub = noise(vec3(floor(t.x + 0.5) * 3.7, uv.y * 0.9, 2.0)) + noise(vec3(uv.x * 0.9, floor(t.y + 0.5) * 3.7, 5.0)) - 1.0;
    c *= 1.0 + slub * 0.26 * (0.4 + 0.6 * blur);
    c *= mix(0.93, 0.72 + 0.36 * lift, blur);
    if (params.z > 0.0) c = mix(c, tone, step(abs(uv.y), params.z));
    c *= 0.96 + 0.08 * noise(vec3(uv * 0.4, 3.0));
    height = (lift * 0.02 * blur + noise(vec3(uv * 1.3, 6.0)) * 0.02) * params.y;`,
  },
  /** Wool and felt: no threads to be seen, a soft nap. */
  wool: {
    name: 'wool',
    code: /* glsl */ `
    float nap = noise(p * 7.0) * 0.5 + noise(p * 15.0) * 0.3 + noise(p * 33.0) * 0.2;
    c *= 0.8 + 0.36 * nap;
    height = nap * 0.05;`,
  },
  /** Paper. params: creases, fibres, and kraft flecks. */
  paper: {
    name: 'paper',
    code: /* glsl */ `
    float fibre = noise(p * vec3(13.0, 4.0, 13.0)) * 0.5 + noise(p * vec3(5.0, 22.0, 9.0)) * 0.5;
    c *= 1.0 + (fibre - 0.5) * 0.09 * params.y;
    c = mix(c, c * 0.7, specks(p * 7.0, 0.16) * 0.5 * params.z);
    float fold = abs(noise(p * vec3(0.34, 0.22, 0.34) + 4.0) - 0.5) * 2.0;
    float fine = abs(noise(p * vec3(0.9, 0.7, 0.9) + 14.0) - 0.5) * 2.0;
    height = (fold * 0.34 + fine * 0.07) * params.x + noise(p * 16.0) * 0.0014;`,
  },
  wax: {
    name: 'wax',
    code: /* glsl */ `
    c *= 0.96 + 0.08 * noise(p * 0.7) + 0.03 * noise(p * 4.0);
    height = noise(p * 1.4) * 0.012 + noise(p * 7.0) * 0.0015;`,
  },
  /** Coffee with its foam. params: how much crema lies on it. */
  crema: {
    name: 'crema',
    code: /* glsl */ `
    float swirl = noise(vec3(p.xz * 1.4 + noise(p * 1.1) * 1.6, 2.0));
    c = mix(c, tone, params.x * (0.35 + 0.65 * swirl));
    c *= 1.0 - 0.25 * specks(p * 8.0, 0.4) * params.x;`,
  },
  /** Roasted beans seen from afar, earth, sugar: grains. params: grains per cm, relief. */
  grains: {
    name: 'grains',
    code: /* glsl */ `
    vec3 q = p * params.x;
    vec3 cell = floor(q);
    float tint = chance(cell);
    vec3 d = fract(q) - 0.5;
    float round = 1.0 - smoothstep(0.1, 0.62, length(d));
    c *= (0.55 + 0.6 * tint) * (0.45 + 0.75 * round);
    height = round * 0.3 / params.x * params.y;`,
  },
  /** A leaf has a vein; uv runs along it. */
  leaf: {
    name: 'leaf',
    uv: true,
    code: /* glsl */ `
    c *= 0.84 + 0.3 * noise(p * 0.8);
    height = noise(p * 2.0) * 0.03;`,
  },
  /** Anything else. params: relief in cm, its fineness per cm, how much the colour varies. */
  matter: {
    name: 'matter',
    code: /* glsl */ `
    float rough1 = noise(p * params.y);
    float rough2 = noise(p * params.y * 2.7 + 5.0);
    c *= 1.0 + (rough1 * 0.6 + rough2 * 0.4 - 0.5) * 0.5 * params.z;
    height = (rough1 * 0.7 + rough2 * 0.3) * params.x;`,
  },
  /** Cord laid around: rows of twisted strands. params: rows per cm. */
  cord: {
    name: 'cord',
    uv: true,
    code: /* glsl */ `
    float twist = 0.5 + 0.5 * sin(6.2831853 * (uv.x * params.x * 0.8 + uv.y * params.x * 1.6));
    c *= 0.8 + 0.26 * twist + 0.1 * (noise(p * 6.0) - 0.5);
    height = twist * 0.03 / params.x;`,
  },
  /** Glass: where one looks along the wall, much of it is in the way: its edges are dark, as against a bright wall. */
  glass: {
    name: 'glass',
    code: /* glsl */ `
    float along = 1.0 - abs(dot(normalize(vNormal), normalize(vViewPosition)));
    c *= mix(vec3(1.0), vec3(0.36, 0.41, 0.4), smoothstep(0.35, 1.0, along) * smoothstep(0.35, 1.0, along));
    height = noise(p * 0.4) * 0.006;`,
  },
} as const satisfies Record<string, Solid>;
