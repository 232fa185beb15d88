import { Color, DoubleSide, GLSL3, Mesh, PlaneGeometry, ShaderMaterial } from 'three';
import { lighter, mix } from './color';
import { lightThatBecomes } from './film';
import { ARRIVING, shadowUniforms } from './shading';

/** The stage of the light theme: all pictures lie on the same paper. */
export const STAGE = '#f0e7da';

/** A sweep of paper: a breath lighter where the window is, a breath deeper in front. */
const SWEEP = /* glsl */ `
uniform vec3 uTop, uBottom;
vec3 sweep(vec2 at) {
  return mix(uBottom, uTop, smoothstep(0.0, 1.0, clamp(at.y * 0.8 + (1.0 - at.x) * 0.2, 0.0, 1.0)));
}`;

const paper = { uTop: { value: new Color() }, uBottom: { value: new Color() } };

const material = new ShaderMaterial({
  glslVersion: GLSL3,
  side: DoubleSide,
  uniforms: { ...shadowUniforms, ...paper },
  vertexShader: /* glsl */ `
  out float depth;
  void main() {
    vec4 seen = modelViewMatrix * vec4(position, 1.0);
    depth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`,
  fragmentShader: /* glsl */ `
  ${ARRIVING}
  ${SWEEP}
  in float depth;
  out vec4 color;
  void main() {
    vec2 at = gl_FragCoord.xy / uFrame;
    vec3 paper = sweep(at);
    vec2 light = arriving(depth);
    float arriving = (0.62 * light.x + 0.52 * light.y) / 1.14;
    vec3 shade = vec3(arriving);
    // Shadows on paper are warm: the paper lights itself.
    shade = pow(shade, vec3(0.955, 1.0, 1.04));
    color = vec4(paper * shade, 1.0);
  }`,
});

/** An endless table of paper. */
export function ground(color = STAGE): Mesh {
  paper.uTop.value.copy(lightThatBecomes(lighter(color, 0.14)));
  paper.uBottom.value.copy(lightThatBecomes(mix(color, '#d2c4b2', 0.2)));
  const mesh = new Mesh(new PlaneGeometry(6000, 6000), material);
  mesh.rotation.x = -Math.PI / 2;
  mesh.userData.ground = true;
  return mesh;
}

const backdropMaterial = new ShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  uniforms: { uFrame: shadowUniforms.uFrame, ...paper },
  vertexShader: 'void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }',
  fragmentShader: /* glsl */ `
  uniform vec2 uFrame;
  ${SWEEP}
  out vec4 color;
  void main() { color = vec4(sweep(gl_FragCoord.xy / uFrame), 1.0); }`,
});

/** The same paper where it rises behind the table. */
export function backdrop(): Mesh {
  const mesh = new Mesh(new PlaneGeometry(2, 2), backdropMaterial);
  mesh.frustumCulled = false;
  mesh.renderOrder = -1;
  mesh.userData.backdrop = true;
  return mesh;
}
