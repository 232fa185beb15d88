import { type Material, type MeshPhysicalMaterial, type Texture, Vector2, Vector4 } from 'three';
import { lightUniforms, ROOM } from './light';
import { NOISE } from './noise.glsl';

/** Where the light of the picture being taken falls; every material looks at the same. */
export const shadowUniforms = {
  uShadows: { value: null as Texture | null },
  uFrame: { value: new Vector2(1, 1) },
};

/**
 * What a material is like all through: GLSL that may change `c` (its colour), `rough` and `height` (a relief in cm) from
 * `p` (the place in the thing, in cm), `uv` and `params`.
 */
export type Solid = { name: string; code: string; params?: readonly number[]; tone?: string; uv?: boolean };

/**
 * GLSL: share of the key light and of the room that arrives. Smoothed edges look for neighbours of their own depth, as
 * the shadows know one thing for each point only.
 */
export const ARRIVING = /* glsl */ `
uniform sampler2D uShadows;
uniform vec2 uFrame;
vec2 arriving(float depth) {
  ivec2 size = textureSize(uShadows, 0);
  vec2 place = gl_FragCoord.xy / uFrame * vec2(size) - 0.5;
  ivec2 first = ivec2(floor(place));
  vec2 f = place - vec2(first);
  vec2 sum = vec2(0.0);
  float weight = 0.0;
  for (int k = 0; k < 4; k++) {
    ivec2 o = ivec2(k & 1, k >> 1);
    vec4 t = texelFetch(uShadows, clamp(first + o, ivec2(0), size - 1), 0);
    float w = (o.x == 1 ? f.x : 1.0 - f.x) * (o.y == 1 ? f.y : 1.0 - f.y) * step(abs(t.b - depth), 0.006 * depth);
    sum += t.rg * w;
    weight += w;
  }
  if (weight > 0.02) return sum / weight;
  for (int k = 0; k < 16; k++) {
    vec4 t = texelFetch(uShadows, clamp(first + ivec2(k % 4 - 1, k / 4 - 1), ivec2(0), size - 1), 0);
    float w = 1.0 / (0.0005 * depth + abs(t.b - depth));
    sum += t.rg * w * w;
    weight += w * w;
  }
  return sum / weight;
}
`;

const PARS = /* glsl */ `
${ARRIVING}
uniform vec3 uKeyDirection, uKeyLight, uSkyLight, uTableLight;
uniform vec4 params;
uniform vec3 tone;
varying vec3 vSolid;
${NOISE}
${ROOM}
vec3 relief(vec3 place, vec3 n, float h, float side) {
  vec3 dx = dFdx(place), dy = dFdy(place);
  vec3 r1 = cross(dy, n), r2 = cross(n, dx);
  float det = dot(dx, r1) * side;
  return normalize(abs(det) * n - sign(det) * (dFdx(h) * r1 + dFdy(h) * r2));
}
`;

/** Makes a physical material look into the studio: its light, its soft shadows, and what it is like all through. */
export function inStudio<M extends MeshPhysicalMaterial>(material: M, solid?: Solid): M {
  if (solid?.uv) material.defines = { ...material.defines, USE_UV: '' };
  const params = solid?.params ?? [];
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, lightUniforms(), shadowUniforms, {
      params: { value: new Vector4(params[0] ?? 0, params[1] ?? 0, params[2] ?? 0, params[3] ?? 0) },
      tone: { value: toneOf(material) },
    });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vSolid;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvSolid = position;');
    shader.fragmentShader = fragment(shader.fragmentShader, solid);
  };
  material.customProgramCacheKey = () => solid?.name ?? 'plain';
  return material;
}

function toneOf(material: Material) {
  return material.userData.tone ?? null;
}

function fragment(source: string, solid?: Solid): string {
  return source
    .replace('void main() {', `${PARS}\nvoid main() {`)
    .replace(
      '#include <color_fragment>',
      /* glsl */ `#include <color_fragment>
      vec3 c = diffuseColor.rgb;
      float rough = roughness, height = 0.0;
      { vec3 p = vSolid; ${solid?.uv ? 'vec2 uv = vUv;' : ''} ${solid?.code ?? ''} }
      diffuseColor.rgb = c;`,
    )
    .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = clamp(rough, 0.03, 1.0);')
    .replace(
      '#include <normal_fragment_maps>',
      solid?.code.includes('height') ? 'normal = relief(-vViewPosition, normal, height, faceDirection);' : '',
    )
    .replace(
      '#include <lights_fragment_begin>',
      /* glsl */ `#include <lights_fragment_begin>
      vec2 light = arriving(vViewPosition.z);
      vec3 worldNormal = transformNormalByInverseViewMatrix(normal, viewMatrix);
      float facing = dot(worldNormal, uKeyDirection);
      // A large window still reaches a little around the corner.
      facing = pow(clamp((facing + 0.18) / 1.18, 0.0, 1.0), 1.2);
      reflectedLight.directDiffuse += light.x * facing * uKeyLight * material.diffuseContribution;`,
    )
    .replace(
      '#include <lights_fragment_maps>',
      /* glsl */ `iblIrradiance += PI * roomLight(worldNormal);
      radiance += getIBLRadiance(geometryViewDir, geometryNormal, material.roughness);`,
    )
    .replace(
      '#include <aomap_fragment>',
      // What is behind a glass lies in its own shadow, not in that of the glass.
      solid?.name === 'glass'
        ? ''
        : /* glsl */ `reflectedLight.indirectDiffuse *= light.y;
      float seen = computeSpecularOcclusion(saturate(dot(geometryNormal, geometryViewDir)), light.y, material.roughness);
      reflectedLight.indirectSpecular *= mix(seen, seen * (0.45 + 0.55 * light.x), 0.35);`,
    )
    .replace(
      '#include <transmission_fragment>',
      // Along its edges one looks through much of a glass: that is what draws its contour on a light ground.
      solid?.name === 'glass'
        ? /* glsl */ `#include <transmission_fragment>
      float edge = 1.0 - abs(dot(geometryNormal, geometryViewDir));
      vec3 dense = mix(vec3(0.3, 0.33, 0.33), tone * tone * 0.8, params.x);
      totalDiffuse *= mix(vec3(1.0), dense, smoothstep(0.42, 1.0, edge) * 0.9);`
        : '#include <transmission_fragment>',
    )
    .replace(
      '#include <opaque_fragment>',
      // Very bright sparks would make stairs of the edges when they are smoothed.
      '#include <opaque_fragment>\ngl_FragColor.rgb = min(gl_FragColor.rgb, vec3(5.0));',
    );
}
