import {
  AddEquation,
  Box3,
  CustomBlending,
  DepthTexture,
  DoubleSide,
  FloatType,
  GLSL3,
  Matrix4,
  type Mesh,
  MeshBasicMaterial,
  NearestFilter,
  type Object3D,
  OneFactor,
  OrthographicCamera,
  type PerspectiveCamera,
  RawShaderMaterial,
  type Scene,
  ShaderMaterial,
  Sphere,
  type Texture,
  UnsignedIntType,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';
import { KEY_DIRECTION, KEY_SIZE } from './light';

/**
 * How finely the shadows are taken: directions towards the window and all around (both multiples of `AT_ONCE`), and how
 * large, as a part of the picture.
 */
export type Fineness = { key: number; room: number; scale: number };

const MAP_SIZE = 768;

/** Shadow maps read in one go. */
const AT_ONCE = 4;

const FULL_SCREEN = /* glsl */ `
in vec3 position; in vec2 uv; out vec2 vUv;
void main() { vUv = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }`;

/** Where each point of the picture is and which way it looks. */
const surfaceMaterial = new ShaderMaterial({
  side: DoubleSide,
  glslVersion: GLSL3,
  vertexShader: /* glsl */ `
  out vec3 place; out vec3 facing; out float depth;
  void main() {
    mat4 own = modelMatrix;
    #ifdef USE_INSTANCING
      own = modelMatrix * instanceMatrix;
    #endif
    vec4 world = own * vec4(position, 1.0);
    place = world.xyz;
    // Good for stretched things too.
    mat3 m = mat3(own);
    facing = mat3(cross(m[1], m[2]), cross(m[2], m[0]), cross(m[0], m[1])) * normal;
    vec4 seen = viewMatrix * world;
    depth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`,
  fragmentShader: /* glsl */ `
  in vec3 place; in vec3 facing; in float depth;
  layout(location = 0) out vec4 outPlace;
  layout(location = 1) out vec4 outFacing;
  void main() {
    vec3 n = normalize(facing) * (gl_FrontFacing ? 1.0 : -1.0);
    outPlace = vec4(place, depth);
    outFacing = vec4(n, 1.0);
  }`,
});

const casterMaterial = new MeshBasicMaterial({ side: DoubleSide, colorWrite: false });

const gatherMaterial = new RawShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  blending: CustomBlending,
  blendEquation: AddEquation,
  blendSrc: OneFactor,
  blendDst: OneFactor,
  uniforms: {
    places: { value: null },
    facings: { value: null },
    maps: { value: [] as Texture[] },
    toMap: { value: [] as Matrix4[] },
    towards: { value: [] as Vector3[] },
    weight: { value: 1 },
    isKey: { value: 0 },
    texel: { value: 0.05 },
    reach: { value: 10 },
  },
  vertexShader: FULL_SCREEN,
  fragmentShader: /* glsl */ `
  precision highp float; precision highp sampler2D;
  uniform sampler2D places, facings, maps[${AT_ONCE}];
  uniform mat4 toMap[${AT_ONCE}];
  uniform vec3 towards[${AT_ONCE}];
  uniform float weight, isKey, texel, reach;
  in vec2 vUv; out vec4 sum;
  float passes(sampler2D map, mat4 to, vec3 place, vec2 shake) {
    vec3 at = (to * vec4(place, 1.0)).xyz * 0.5 + 0.5;
    at.xy += shake;
    if (any(lessThan(at.xy, vec2(0.0))) || any(greaterThan(at.xy, vec2(1.0)))) return 1.0;
    return step(at.z, texture(map, at.xy).r + 0.0006);
  }
  void main() {
    vec4 facing = texture(facings, vUv);
    if (facing.a == 0.0) { sum = vec4(weight, weight, weight, weight); return; }
    vec4 place = texture(places, vUv);
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    // On the paper the shadow may be as soft as the window is large; noise is smoothed afterwards.
    float spread = facing.y > 0.999 && place.y < 0.02 ? 4.0 : 1.0;
    sum = vec4(0.0);
    ${Array.from(
      { length: AT_ONCE },
      (_, k) => /* glsl */ `{
      float turn = (grain + ${k}.0 * 0.25) * 6.2831853;
      vec2 shake = vec2(cos(turn), sin(turn)) * (0.7 + grain) * spread / ${MAP_SIZE}.0;
      float cosine = max(dot(facing.xyz, towards[${k}]), 0.0);
      vec3 from = place.xyz + facing.xyz * texel * 1.6 + towards[${k}] * texel * 0.8;
      float seen = cosine > 0.0 ? passes(maps[${k}], toMap[${k}], from, shake) : 0.0;
      // Light from below comes from the table, which lies in the shadow of the thing where the thing is near.
      float strength = towards[${k}].y >= 0.0 ? 1.0 : 0.55 * (1.0 - 0.7 * exp(-max(place.y, 0.0) / (0.22 * reach)));
      float full = towards[${k}].y >= 0.0 ? 1.0 : 0.55;
      float key = max(cosine, 0.04);
      if (isKey > 0.5) sum += weight * vec4(seen * key, key, 0.0, 0.0);
      else sum += weight * vec4(0.0, 0.0, seen * cosine * strength, cosine * full);
    }`,
    ).join('\n')}
  }`,
});

const smoothMaterial = new RawShaderMaterial({
  glslVersion: GLSL3,
  depthTest: false,
  depthWrite: false,
  uniforms: { sums: { value: null }, places: { value: null }, facings: { value: null }, reach: { value: 10 } },
  vertexShader: FULL_SCREEN,
  fragmentShader: /* glsl */ `
  precision highp float; precision highp sampler2D;
  uniform sampler2D sums, places, facings;
  uniform float reach;
  in vec2 vUv; out vec4 result;
  void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    vec4 place = texelFetch(places, here, 0), facing = texelFetch(facings, here, 0);
    if (facing.a == 0.0) { result = vec4(1.0, 1.0, 1e4, 1.0); return; }
    vec4 sum = vec4(0.0);
    for (int y = -2; y <= 2; y++) for (int x = -2; x <= 2; x++) {
      ivec2 there = clamp(here + ivec2(x, y), ivec2(0), textureSize(places, 0) - 1);
      vec4 otherPlace = texelFetch(places, there, 0);
      float off = abs(dot(otherPlace.xyz - place.xyz, facing.xyz));
      float w = exp(-off * off / (0.00004 * reach * reach)) * pow(max(dot(texelFetch(facings, there, 0).xyz, facing.xyz), 0.0), 24.0);
      w *= exp(-float(x * x + y * y) * 0.12);
      sum += texelFetch(sums, there, 0) * w;
    }
    result = vec4(sum.r / max(sum.g, 1e-5), sum.b / max(sum.a, 1e-5), place.w, 1.0);
  }`,
});

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
