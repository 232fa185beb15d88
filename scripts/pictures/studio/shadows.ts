import {
  Box3,
  DepthTexture,
  FloatType,
  Matrix4,
  type Mesh,
  NearestFilter,
  type Object3D,
  OrthographicCamera,
  type PerspectiveCamera,
  type RawShaderMaterial,
  type Scene,
  Sphere,
  UnsignedIntType,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';
import { KEY_DIRECTION, KEY_SIZE } from './light';
import { AT_ONCE, casterMaterial, gatherMaterial, MAP_SIZE, smoothMaterial, surfaceMaterial } from './shadow-shaders';

/**
 * How finely the shadows are taken: directions towards the window and all around (both multiples of `AT_ONCE`), and how
 * large, as a part of the picture.
 */
export type Fineness = { key: number; room: number; scale: number };

const FIBONACCI = Math.PI * (3 - Math.sqrt(5));

/** Directions spread evenly over the window. */
function towardsWindow(count: number): Vector3[] {
  const side = new Vector3(0, 1, 0).cross(KEY_DIRECTION).normalize();
  const up = KEY_DIRECTION.clone().cross(side);
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count) * KEY_SIZE;
    return KEY_DIRECTION.clone()
      .addScaledVector(side, Math.cos(i * FIBONACCI) * radius)
      .addScaledVector(up, Math.sin(i * FIBONACCI) * radius)
      .normalize();
  });
}

/** Directions spread evenly all around. */
function allAround(count: number): Vector3[] {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const radius = Math.sqrt(1 - y * y);
    return new Vector3(Math.cos(i * FIBONACCI + 0.4) * radius, y, Math.sin(i * FIBONACCI + 0.4) * radius);
  });
}

const isGlass = (mesh: Mesh) => !Array.isArray(mesh.material) && mesh.material.userData.glass === true;
const isShadowless = (mesh: Mesh) => !Array.isArray(mesh.material) && mesh.material.userData.shadowless === true;

/** Takes, once for each shape and view, how much of the window and of the room every visible point sees. */
export class Shadows {
  private readonly quad = new FullScreenQuad();
  private readonly maps = Array.from({ length: AT_ONCE }, () => {
    const target = new WebGLRenderTarget(MAP_SIZE, MAP_SIZE);
    target.depthTexture = new DepthTexture(MAP_SIZE, MAP_SIZE, UnsignedIntType);
    return target;
  });
  private surface: WebGLRenderTarget | undefined;
  private sums: WebGLRenderTarget | undefined;
  private result: WebGLRenderTarget | undefined;

  constructor(private readonly renderer: WebGLRenderer) {}

  private targets(width: number, height: number) {
    if (this.surface?.width !== width || this.surface.height !== height) {
      for (const old of [this.surface, this.sums, this.result]) old?.dispose();
      const nearest = { minFilter: NearestFilter, magFilter: NearestFilter } as const;
      this.surface = new WebGLRenderTarget(width, height, { ...nearest, count: 2, type: FloatType });
      this.sums = new WebGLRenderTarget(width, height, { ...nearest, type: FloatType, depthBuffer: false });
      this.result = new WebGLRenderTarget(width, height, { ...nearest, type: FloatType, depthBuffer: false });
    }
    return { surface: this.surface, sums: this.sums, result: this.result } as Record<string, WebGLRenderTarget>;
  }

  take(scene: Scene, thing: Object3D, camera: PerspectiveCamera, width: number, height: number, fineness: Fineness) {
    const { surface, sums, result } = this.targets(width, height) as {
      surface: WebGLRenderTarget;
      sums: WebGLRenderTarget;
      result: WebGLRenderTarget;
    };
    const { renderer } = this;
    const meshes: Mesh[] = [];
    thing.traverse((object) => {
      if ((object as Mesh).isMesh) meshes.push(object as Mesh);
    });
    // A table or a wall takes shadows and throws none: the maps are made for what stands there.
    const stage = meshes.filter((mesh) => mesh.userData.stage);
    const box = new Box3();
    for (const mesh of meshes) if (!mesh.userData.stage && !mesh.userData.outOfFrame) box.expandByObject(mesh);
    const sphere = box.getBoundingSphere(new Sphere());
    const glass = meshes.filter(isGlass);
    const never = meshes.filter(isShadowless);
    const show = (some: Mesh[], visible: boolean) => {
      for (const mesh of some) mesh.visible = visible;
    };
    const sprites: Object3D[] = [];
    thing.traverse((object) => {
      if (object.userData.shadowless && object.visible) sprites.push(object);
    });
    for (const sprite of sprites) sprite.visible = false;
    show([...glass, ...never], false);
    const backdrops = scene.children.filter((child) => child.userData.backdrop);
    for (const backdrop of backdrops) backdrop.visible = false;

    scene.overrideMaterial = surfaceMaterial;
    renderer.setRenderTarget(surface);
    renderer.setClearColor(0, 0);
    renderer.clear();
    renderer.render(scene, camera);

    show(stage, false);

    const uniforms = gatherMaterial.uniforms as Record<string, { value: unknown }>;
    const set = (name: string, value: unknown) => {
      (uniforms[name] as { value: unknown }).value = value;
    };
    set('places', surface.textures[0]);
    set('facings', surface.textures[1]);
    set('texel', (sphere.radius * 2) / MAP_SIZE);
    set('reach', sphere.radius);
    renderer.setRenderTarget(sums);
    renderer.clear();
    const passes = [
      { directions: towardsWindow(fineness.key), isKey: 1 },
      { directions: allAround(fineness.room), isKey: 0 },
    ];
    let turn = 0;
    for (const { directions, isKey } of passes) {
      set('isKey', isKey);
      set('weight', 1 / directions.length);
      // Glass casts a fifth of a shadow: it stands in every fifth light.
      for (let k = 0; k < directions.length; k += AT_ONCE) {
        const some = directions.slice(k, k + AT_ONCE);
        const matrices = some.map((direction, slot) => {
          show(glass, turn++ % 5 === 0);
          return this.map(thing, sphere, direction, slot);
        });
        show(glass, false);
        set(
          'maps',
          this.maps.map(({ depthTexture }) => depthTexture),
        );
        set('toMap', matrices);
        set('towards', some);
        this.draw(gatherMaterial, sums);
      }
    }
    scene.overrideMaterial = null;
    for (const [name, value] of [
      ['sums', sums.texture],
      ['places', surface.textures[0]],
      ['facings', surface.textures[1]],
      ['reach', sphere.radius],
    ] as const)
      (smoothMaterial.uniforms as Record<string, { value: unknown }>)[name] = { value };
    this.draw(smoothMaterial, result);
    show([...glass, ...never, ...stage], true);
    for (const hidden of [...sprites, ...backdrops]) hidden.visible = true;
    return result.texture;
  }

  private draw(material: RawShaderMaterial, target: WebGLRenderTarget) {
    const { autoClear } = this.renderer;
    this.renderer.autoClear = false;
    this.renderer.setRenderTarget(target);
    this.quad.material = material;
    this.quad.render(this.renderer);
    this.renderer.autoClear = autoClear;
  }

  /** What a light in that direction sees. */
  private map(thing: Object3D, sphere: Sphere, direction: Vector3, slot: number): Matrix4 {
    const r = sphere.radius * 1.02;
    const light = new OrthographicCamera(-r, r, r, -r, 0, 4 * r);
    light.position.copy(sphere.center).addScaledVector(direction, 2 * r);
    light.up.set(0, Math.abs(direction.y) > 0.98 ? 0 : 1, Math.abs(direction.y) > 0.98 ? 1 : 0);
    light.lookAt(sphere.center);
    light.updateMatrixWorld();
    const scene = thing.parent as Scene;
    const before = scene.overrideMaterial;
    const others = scene.children.filter((child) => child !== thing && child.visible);
    for (const other of others) other.visible = false;
    scene.overrideMaterial = casterMaterial;
    this.renderer.setRenderTarget(this.maps[slot] as WebGLRenderTarget);
    this.renderer.clear();
    this.renderer.render(scene, light);
    scene.overrideMaterial = before;
    for (const other of others) other.visible = true;
    return new Matrix4().multiplyMatrices(light.projectionMatrix, light.matrixWorldInverse);
  }
}
