import { Color, Vector3 } from 'three';

/** The one light of the studio: a large soft window to the upper left, and the pale room around. */
export const KEY_DIRECTION = new Vector3(-0.62, 0.82, 0.42).normalize();

/** How large the window looks from the table: the tangent of half its angle. */
export const KEY_SIZE = 0.34;

const KEY_LIGHT = new Color(0.8, 0.765, 0.715);

/** What comes from above, from the sides and back from the table. */
const SKY_LIGHT = new Color(0.47, 0.475, 0.485);

const TABLE_LIGHT = new Color(0.3, 0.272, 0.24);

/** GLSL: what falls onto a surface from all around; needs `uKeyLight`, `uSkyLight`, `uTableLight`. */
export const ROOM = /* glsl */ `
vec3 roomLight(vec3 n) {
  float up = n.y * 0.5 + 0.5;
  vec3 light = mix(uTableLight, uSkyLight, up * up * (3.0 - 2.0 * up));
  return light * (1.0 + 0.22 * dot(n, vec3(-0.5, 0.1, 0.85)));
}
`;

export const lightUniforms = () => ({
  uKeyDirection: { value: KEY_DIRECTION },
  uKeyLight: { value: KEY_LIGHT },
  uSkyLight: { value: SKY_LIGHT },
  uTableLight: { value: TABLE_LIGHT },
});
