import {
  Color,
  HalfFloatType,
  LinearFilter,
  MathUtils,
  type Mesh,
  NoToneMapping,
  type Object3D,
  Scene,
  type Texture,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { cameraFor, type View } from './camera';
import { develop } from './film';
import { backdrop, ground, STAGE } from './ground';
import { studioRoom } from './room';
import { shadowUniforms } from './shading';
import { type Fineness, Shadows } from './shadows';

export type Shot = {
  thing: () => Object3D;
  view: View;
  ground?: string;
  width: number;
  height: number;
  fineness: Fineness;
  /** Things of the same shape in the same view, in whatever colour, share their shadows. */
  shape: string;
};

/** One photographer, one light, one camera. */
export class Studio {
  private readonly shadows: Shadows;
  private film: WebGLRenderTarget | undefined;
  private shape = '';
  private taken: Texture | undefined;

  private constructor(
    readonly renderer: WebGLRenderer,
    private readonly room: Texture,
  ) {
    this.shadows = new Shadows(renderer);
  }

  static async open(canvas: HTMLCanvasElement, picture: string): Promise<Studio> {
    const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true, alpha: false });
    renderer.toneMapping = NoToneMapping;
    renderer.autoClear = false;
    for (const extension of ['EXT_color_buffer_float', 'EXT_float_blend']) renderer.extensions.get(extension);
    return new Studio(renderer, await studioRoom(renderer, picture, STAGE));
  }

  take({ thing, view, ground: color, width, height, fineness, shape }: Shot): void {
    const { renderer } = this;
    renderer.setSize(width, height, false);
    const scene = new Scene();
    scene.environment = this.room;
    const object = thing();
    object.rotation.y += MathUtils.degToRad(view.turn ?? 0);
    scene.add(object, ground(color), backdrop());
    scene.updateMatrixWorld(true);
    const camera = cameraFor(object, view, width / height);
    const key = `${shape} ${width}x${height}`;
    const [w, h] = [width, height].map((side) => Math.round(side * fineness.scale)) as [number, number];
    if (key !== this.shape || !this.taken) this.taken = this.shadows.take(scene, object, camera, w, h, fineness);
    this.shape = key;
    shadowUniforms.uShadows.value = this.taken;
    shadowUniforms.uFrame.value.set(width, height);
    const film = this.filmOf(width, height);
    renderer.setRenderTarget(film);
    renderer.setClearColor(new Color(0), 1);
    renderer.clear();
    renderer.render(scene, camera);
    develop(renderer, film.texture);
    object.traverse((part) => (part as Mesh).geometry?.dispose());
  }

  private filmOf(width: number, height: number): WebGLRenderTarget {
    if (this.film?.width !== width || this.film.height !== height) {
      this.film?.dispose();
      this.film = new WebGLRenderTarget(width, height, {
        type: HalfFloatType,
        samples: 4,
        minFilter: LinearFilter,
        magFilter: LinearFilter,
        generateMipmaps: false,
      });
    }
    return this.film;
  }
}
