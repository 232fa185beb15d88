import { Color, GLSL3, RawShaderMaterial, type Texture, type WebGLRenderer } from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';

const EXPOSURE = 1.0;

/** The curve makes colours stronger than they are; this takes it back. */
const COLOUR = 0.88;

/** The filmic curve (ACES as fitted by Stephen Hill), with an even exposure. */
const CURVE = /* glsl */ `
vec3 developed(vec3 light) {
  light = mix(vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), light, ${COLOUR.toFixed(3)});
  light *= ${EXPOSURE.toFixed(3)} / 0.6;
  mat3 into = mat3(0.59719, 0.07600, 0.02840, 0.35458, 0.90834, 0.13383, 0.04823, 0.01566, 0.83777);
  mat3 back = mat3(1.60475, -0.10208, -0.00327, -0.53108, 1.10813, -0.07276, -0.07367, -0.00605, 1.07602);
  vec3 v = into * light;
  v = (v * (v + 0.0245786) - 0.000090537) / (v * (0.983729 * v + 0.4329510) + 0.238081);
  return clamp(back * v, 0.0, 1.0);
}`;

function developed([r, g, b]: readonly number[]): number[] {
  const grey = 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number);
  const [x, y, z] = [r, g, b].map((value) => ((grey + ((value as number) - grey) * COLOUR) * EXPOSURE) / 0.6) as [
    number,
    number,
    number,
  ];
  const curve = (v: number) => (v * (v + 0.0245786) - 0.000090537) / (v * (0.983729 * v + 0.432951) + 0.238081);
  const [p, q, s] = [
    curve(0.59719 * x + 0.35458 * y + 0.04823 * z),
    curve(0.076 * x + 0.90834 * y + 0.01566 * z),
    curve(0.0284 * x + 0.13383 * y + 0.83777 * z),
  ];
  return [
    1.60475 * p - 0.53108 * q - 0.07367 * s,
    -0.10208 * p + 1.10813 * q - 0.00605 * s,
    -0.00327 * p - 0.07276 * q + 1.07602 * s,
  ];
}

/** The light that becomes this colour once developed. */
export function lightThatBecomes(color: string): Color {
  const wanted = new Color(color).toArray();
  let light = [...wanted];
  for (let round = 0; round < 400; round++) {
    const now = developed(light);
    light = light.map((value, i) => value * ((wanted[i] as number) / Math.max(1e-4, now[i] as number)) ** 0.5);
  }
  return new Color(...(light as [number, number, number]));
}

const material = new RawShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  uniforms: { taken: { value: null as Texture | null } },
  vertexShader: /* glsl */ `
  in vec3 position; in vec2 uv; out vec2 vUv;
  void main() { vUv = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }`,
  fragmentShader: /* glsl */ `
  precision highp float;
  uniform sampler2D taken;
  in vec2 vUv; out vec4 color;
  ${CURVE}
  void main() {
    vec3 light = developed(texture(taken, vUv).rgb);
    light = mix(light * 12.92, 1.055 * pow(light, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, light));
    // A grain finer than a step of the scale, so that soft shadows have no rings.
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    color = vec4(light + (grain - 0.5) / 255.0, 1.0);
  }`,
});

const quad = new FullScreenQuad(material);

/** Develops what was taken onto the canvas. */
export function develop(renderer: WebGLRenderer, taken: Texture): void {
  (material.uniforms.taken as { value: Texture | null }).value = taken;
  renderer.setRenderTarget(null);
  quad.render(renderer);
}
