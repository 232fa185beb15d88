/** What a model is made of. Centimetres; y is up, the ground is y = 0, the front is +z. */
export { at, box, cloth, group, panel, rounded, settled, slab, wrapLabel } from './blocks';
export { ball, cylinder, disc, lathe, radiusAt, vessel } from './lathe';
export type { Run } from './profile';
export { tube } from './tube';
