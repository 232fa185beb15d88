import {
  Color,
  DoubleSide,
  EquirectangularReflectionMapping,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { EXRLoader } from 'three/examples/jsm/loaders/EXRLoader.js';

/** A lamp or a black flag of the studio: from where, how large (both at a distance of 10), how bright. */
type Card = { from: readonly [number, number, number]; w: number; h: number; light: number; tint?: string };

const CARDS: readonly Card[] = [
  // The window.
  { from: [-7.2, 5.4, 5], w: 7, h: 11, light: 4.6, tint: '#fff6e8' },
  // A pale wall to the right that fills the shadows, with a bright edge that draws a line onto round things.
  { from: [9.5, 2, 3], w: 6.5, h: 11, light: 0.85 },
  { from: [9, 2.4, -3.4], w: 1.5, h: 11, light: 4.4 },
  // A narrow lamp to the left behind, for rims.
  { from: [-9, 2.4, -4.6], w: 1.6, h: 10, light: 2.8 },
  // The wall behind stays calm: it is what flat things mirror.
  { from: [0, 7, -11], w: 15, h: 16, light: 0.3 },
  { from: [0, 13, -2], w: 18, h: 9, light: 0.55 },
  // Black flags: steel has a contour, and a dark stripe between the bright ones.
  { from: [-9.6, 1, -0.8], w: 3, h: 12, light: 0.03 },
  { from: [7.8, 1, 6.4], w: 2.6, h: 12, light: 0.03 },
  { from: [1.6, 0.6, 10.5], w: 3.4, h: 8, light: 0.12 },
];

/** What polished things see: the studio photographed by its maker, our lamps and flags, and the pale table. */
export async function studioRoom(renderer: WebGLRenderer, picture: string, table: string): Promise<Texture> {
  const scene = new Scene();
  const around = await new EXRLoader().loadAsync(picture);
  around.mapping = EquirectangularReflectionMapping;
  scene.background = around;
  scene.backgroundIntensity = 0.42;
  for (const { from, w, h, light, tint = '#ffffff' } of CARDS) {
    const card = new Mesh(
      new PlaneGeometry(w, h),
      new MeshBasicMaterial({ color: new Color(tint).multiplyScalar(light), side: DoubleSide }),
    );
    card.position.set(...from);
    card.lookAt(new Vector3(0, 0, 0));
    scene.add(card);
  }
  const floor = new Mesh(
    new PlaneGeometry(15, 15),
    new MeshBasicMaterial({ color: new Color(table).multiplyScalar(0.8), side: DoubleSide }),
  );
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -2.3;
  scene.add(floor);
  const generator = new PMREMGenerator(renderer);
  const room = generator.fromScene(scene, 0.012, 0.1, 200, { size: 256 }).texture;
  generator.dispose();
  return room;
}
