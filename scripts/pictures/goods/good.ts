import type { Object3D } from 'three';
import type { View } from '../studio/camera';

/** A shape in a colour of the catalogue ('' where a product has none). */
// biome-ignore lint/suspicious/noExplicitAny: each model has options of its own
export type Model<O = any> = (color: string, options: O) => Object3D;

// biome-ignore lint/suspicious/noExplicitAny: each model has options of its own
export type SecondView<O = any> = View & { options?: Partial<O>; color?: string };

// biome-ignore lint/suspicious/noExplicitAny: each model has options of its own
export type Good<O = any> = { model: Model<O>; options: O; view: View; second: SecondView<O> };

/** By product. */
export type Goods = Record<string, Good>;

/** How a product is photographed: its model, and from where; the second picture shows another side of it. */
export function good<O>(model: Model<O>, options: NoInfer<O>, view: View, second: SecondView<NoInfer<O>>): Good<O> {
  return { model, options, view, second };
}

/** Several things together in a wide picture. */
export type Still = { compose: () => Object3D; view: View; ground?: string };
