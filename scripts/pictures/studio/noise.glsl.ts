/** Smooth accidents in three dimensions, so that a surface needs no seams and no drawn textures. */
export const NOISE = /* glsl */ `
float chance(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
float noise(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  vec3 u = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  return mix(
    mix(mix(chance(i), chance(i + vec3(1, 0, 0)), u.x), mix(chance(i + vec3(0, 1, 0)), chance(i + vec3(1, 1, 0)), u.x), u.y),
    mix(mix(chance(i + vec3(0, 0, 1)), chance(i + vec3(1, 0, 1)), u.x), mix(chance(i + vec3(0, 1, 1)), chance(i + vec3(1, 1, 1)), u.x), u.y),
    u.z);
}
/** 1 inside of one of the specks that are strewn about, one in each cube at most. */
float specks(vec3 p, float share) {
  vec3 cell = floor(p);
  float rare = step(1.0 - share, chance(cell + 7.0));
  vec3 middle = cell + 0.3 + 0.4 * vec3(chance(cell + 1.0), chance(cell + 2.0), chance(cell + 3.0));
  float size = 0.1 + 0.2 * pow(chance(cell + 5.0), 3.0);
  float edge = 0.05 + 0.7 * length(fwidth(p));
  return rare * (1.0 - smoothstep(size - edge, size + edge, length(p - middle)));
}
`;
