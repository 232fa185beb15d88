import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  GLSL3,
  type Matrix4,
  MeshBasicMaterial,
  OneFactor,
  RawShaderMaterial,
  ShaderMaterial,
  type Texture,
  type Vector3,
} from 'three';

export const MAP_SIZE = 768;

/** Shadow maps read in one go. */
export const AT_ONCE = 4;

const FULL_SCREEN = /* glsl */ `
in vec3 position; in vec2 uv; out vec2 vUv;
void main() { vUv = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }`;

/** Where each point of the picture is and which way it looks. */
export const surfaceMaterial = new ShaderMaterial({
  side: DoubleSide,
  glslVersion: GLSL3,
  vertexShader: /* glsl */ `
  out vec3 place; out vec3 facing; out float depth;
  void main() {
    mat4 own = modelMatrix;
    #ifdef USE_INSTANCING
      own = modelMatrix * instanceMatrix;
    #endif
    vec4 world = own * vec4(position, 1.0);
    place = world.xyz;
    // Good for stretched things too.
    mat3 m = mat3(own);
    facing = mat3(cross(m[1], m[2]), cross(m[2], m[0]), cross(m[0], m[1])) * normal;
    vec4 seen = viewMatrix * world;
    depth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`,
  fragmentShader: /* glsl */ `
  in vec3 place; in vec3 facing; in float depth;
  layout(location = 0) out vec4 outPlace;
  layout(location = 1) out vec4 outFacing;
  void main() {
    vec3 n = normalize(facing) * (gl_FrontFacing ? 1.0 : -1.0);
    outPlace = vec4(place, depth);
    outFacing = vec4(n, 1.0);
  }`,
});

export const casterMaterial = new MeshBasicMaterial({ side: DoubleSide, colorWrite: false });

export const gatherMaterial = new RawShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  blending: CustomBlending,
  blendEquation: AddEquation,
  blendSrc: OneFactor,
  blendDst: OneFactor,
  uniforms: {
    places: { value: null },
    facings: { value: null },
    maps: { value: [] as Texture[] },
    toMap: { value: [] as Matrix4[] },
    towards: { value: [] as Vector3[] },
    weight: { value: 1 },
    isKey: { value: 0 },
    texel: { value: 0.05 },
    reach: { value: 10 },
  },
  vertexShader: FULL_SCREEN,
  fragmentShader: /* glsl */ `
  precision highp float; precision highp sampler2D;
  uniform sampler2D places, facings, maps[${AT_ONCE}];
  uniform mat4 toMap[${AT_ONCE}];
  uniform vec3 towards[${AT_ONCE}];
  uniform float weight, isKey, texel, reach;
  in vec2 vUv; out vec4 sum;
  float passes(sampler2D map, mat4 to, vec3 place, vec2 shake) {
    vec3 at = (to * vec4(place, 1.0)).xyz * 0.5 + 0.5;
    at.xy += shake;
    if (any(lessThan(at.xy, vec2(0.0))) || any(greaterThan(at.xy, vec2(1.0)))) return 1.0;
    return step(at.z, texture(map, at.xy).r + 0.0006);
  }
  void main() {
    vec4 facing = texture(facings, vUv);
    if (facing.a == 0.0) { sum = vec4(weight, weight, weight, weight); return; }
    vec4 place = texture(places, vUv);
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    // On the paper the shadow may be as soft as the window is large; noise is smoothed afterwards.
    float spread = facing.y > 0.999 && place.y < 0.02 ? 4.0 : 1.0;
    sum = vec4(0.0);
    ${Array.from(
      { length: AT_ONCE },
      (_, k) => /* glsl */ `{
      float turn = (grain + ${k}.0 * 0.25) * 6.2831853;
      vec2 shake = vec2(cos(turn), sin(turn)) * (0.7 + grain) * spread / ${MAP_SIZE}.0;
      float cosine = max(dot(facing.xyz, towards[${k}]), 0.0);
      vec3 from = place.xyz + facing.xyz * texel * 1.6 + towards[${k}] * texel * 0.8;
      float seen = cosine > 0.0 ? passes(maps[${k}], toMap[${k}], from, shake) : 0.0;
      // Light from below comes from the table, which lies in the shadow of the thing where the thing is near.
      float strength = towards[${k}].y >= 0.0 ? 1.0 : 0.55 * (1.0 - 0.7 * exp(-max(place.y, 0.0) / (0.22 * reach)));
      float full = towards[${k}].y >= 0.0 ? 1.0 : 0.55;
      float key = max(cosine, 0.04);
      if (isKey > 0.5) sum += weight * vec4(seen * key, key, 0.0, 0.0);
      else sum += weight * vec4(0.0, 0.0, seen * cosine * strength, cosine * full);
    }`,
    ).join('\n')}
  }`,
});

export const smoothMaterial = new RawShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  uniforms: { sums: { value: null }, places: { value: null }, facings: { value: null }, reach: { value: 10 } },
  vertexShader: FULL_SCREEN,
  fragmentShader: /* glsl */ `
  precision highp float; precision highp sampler2D;
  uniform sampler2D sums, places, facings;
  uniform float reach;
  in vec2 vUv; out vec4 result;
  void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    vec4 place = texelFetch(places, here, 0), facing = texelFetch(facings, here, 0);
    if (facing.a == 0.0) { result = vec4(1.0, 1.0, 1e4, 1.0); return; }
    vec4 sum = vec4(0.0);
    for (int y = -2; y <= 2; y++) for (int x = -2; x <= 2; x++) {
      ivec2 there = clamp(here + ivec2(x, y), ivec2(0), textureSize(places, 0) - 1);
      vec4 otherPlace = texelFetch(places, there, 0);
      float off = abs(dot(otherPlace.xyz - place.xyz, facing.xyz));
      float w = exp(-off * off / (0.00004 * reach * reach)) * pow(max(dot(texelFetch(facings, there, 0).xyz, facing.xyz), 0.0), 24.0);
      w *= exp(-float(x * x + y * y) * 0.12);
      sum += texelFetch(sums, there, 0) * w;
    }
    result = vec4(sum.r / max(sum.g, 1e-5), sum.b / max(sum.a, 1e-5), place.w, 1.0);
  }`,
});
