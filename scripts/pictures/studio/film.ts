import { Color, GLSL3, RawShaderMaterial, type Texture, type WebGLRenderer } from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';

/** Light above this is pressed together, so that highlights roll off as on film. */
const SHOULDER = 0.72;

const EXPOSURE = 1.12;

/** A breath less colour than there is, as on a print. */
const COLOUR = 0.93;

/**
 * The curve: Khronos' neutral one, which keeps the colours of goods what they are (the filmic ones make oat and linen
 * grey), with a little more depth in the shadows.
 */
const CURVE = /* glsl */ `
vec3 developed(vec3 light) {
  light = mix(vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), light, ${COLOUR.toFixed(3)}) * ${EXPOSURE.toFixed(3)};
  float low = min(light.r, min(light.g, light.b));
  light -= low < 0.08 ? 0.5 * low - 3.125 * low * low : 0.02;
  float peak = max(light.r, max(light.g, light.b));
  light *= pow(min(peak, 0.5) * 2.0, 0.06);
  peak = max(light.r, max(light.g, light.b));
  if (peak < ${SHOULDER}) return light;
  float room = 1.0 - ${SHOULDER};
  float pressed = 1.0 - room * room / (peak + room - ${SHOULDER});
  light *= pressed / peak;
  return mix(light, vec3(pressed), 1.0 - 1.0 / (0.13 * (peak - pressed) + 1.0));
}`;

function developed(values: readonly number[]): number[] {
  const grey = 0.2126 * (values[0] as number) + 0.7152 * (values[1] as number) + 0.0722 * (values[2] as number);
  let light = values.map((value) => (grey + (value - grey) * COLOUR) * EXPOSURE);
  const low = Math.min(...light);
  const offset = low < 0.08 ? 0.5 * low - 3.125 * low * low : 0.02;
  light = light.map((value) => value - offset);
  let peak = Math.max(...light);
  const depth = (Math.min(peak, 0.5) * 2) ** 0.06;
  light = light.map((value) => value * depth);
  peak = Math.max(...light);
  if (peak < SHOULDER) return light;
  const room = 1 - SHOULDER;
  const pressed = 1 - (room * room) / (peak + room - SHOULDER);
  const pale = 1 - 1 / (0.13 * (peak - pressed) + 1);
  return light.map((value) => ((value * pressed) / peak) * (1 - pale) + pressed * pale);
}

/** The light that becomes this colour once developed. */
export function lightThatBecomes(color: string): Color {
  const wanted = new Color(color).toArray();
  let light = [...wanted];
  for (let round = 0; round < 400; round++) {
    const now = developed(light);
    light = light.map((value, i) => value * ((wanted[i] as number) / Math.max(1e-4, now[i] as number)) ** 0.4);
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
    vec3 light = max(developed(texture(taken, vUv).rgb), 0.0);
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
