import {
  BackSide,
  Color,
  DoubleSide,
  EquirectangularReflectionMapping,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { EXRLoader } from 'three/examples/jsm/loaders/EXRLoader.js';

/** A lamp or a black flag of the studio: from where, how large (both at a distance of 10), how bright. */
type Card = { from: readonly [number, number, number]; w: number; h: number; light: number; tint?: string };

const CARDS: readonly Card[] = [
  // The window.
  { from: [-7, 7.5, 5], w: 8, h: 8, light: 5.5, tint: '#fff6e8' },
  // A pale wall to the right that fills the shadows, with a bright edge that draws a line onto round things.
  { from: [9.5, 3, 3], w: 7, h: 9, light: 0.9 },
  { from: [9, 4, -2.5], w: 1.6, h: 10, light: 4.2 },
  // A lamp behind, for rims and for the inner edge of glass.
  { from: [-6, 5, -8.5], w: 6, h: 4, light: 2.6 },
  { from: [1, 10, -3], w: 7, h: 3.5, light: 1.7 },
  // Black flags: steel has a contour, and a dark stripe between the bright ones.
  { from: [-9.6, 1.2, -1.6], w: 2.4, h: 8, light: 0.035 },
  { from: [7.6, 1.5, 6.6], w: 1.5, h: 8, light: 0.05 },
  { from: [1.8, 2.6, 10.5], w: 2.2, h: 5.5, light: 0.12 },
];

/** What polished things see: the studio photographed by its maker, our lamps and flags, and the pale table. */
export async function studioRoom(renderer: WebGLRenderer, picture: string, table: string): Promise<Texture> {
  const scene = new Scene();
  const around = await new EXRLoader().loadAsync(picture);
  around.mapping = EquirectangularReflectionMapping;
  const wall = new Mesh(
    new SphereGeometry(60, 48, 24),
    new MeshBasicMaterial({ color: new Color(0.34, 0.335, 0.33), side: BackSide }),
  );
  scene.background = around;
  scene.backgroundIntensity = 0.5;
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
    new PlaneGeometry(120, 120),
    new MeshBasicMaterial({ color: new Color(table).multiplyScalar(0.86), side: DoubleSide }),
  );
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -1.2;
  scene.add(floor);
  wall.visible = false;
  scene.add(wall);
  const generator = new PMREMGenerator(renderer);
  const room = generator.fromScene(scene, 0.012, 0.1, 200, { size: 256 }).texture;
  generator.dispose();
  return room;
}
