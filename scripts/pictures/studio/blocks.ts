import { Box3, ExtrudeGeometry, Group, type Material, Mesh, type Object3D, Shape, Vector2 } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { toCreasedNormals } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { grid, type Place } from './grid';

/** A housing or a box: all edges are rounded; stands on the ground. */
export function box(w: number, h: number, d: number, radius: number, material: Material): Mesh {
  const geometry = new RoundedBoxGeometry(w, h, d, 6, Math.min(radius, w / 2.001, h / 2.001, d / 2.001));
  geometry.translate(0, h / 2, 0);
  return new Mesh(geometry, material);
}

type Outline = Shape | readonly (readonly [number, number])[];

function extruded(outline: Outline, depth: number, bevel: number): ExtrudeGeometry {
  const shape = outline instanceof Shape ? outline : new Shape(outline.map(([x, y]) => new Vector2(x, y)));
  const edge = Math.min(bevel, depth / 2.001);
  const geometry = new ExtrudeGeometry(shape, {
    depth: depth - 2 * edge,
    bevelSize: edge,
    bevelThickness: edge,
    bevelOffset: -edge,
    bevelSegments: 5,
    curveSegments: 32,
  });
  geometry.translate(0, 0, edge);
  return toCreasedNormals(geometry, 0.7) as ExtrudeGeometry;
}

/** A lying board of any outline (x to the right, z to the front), standing on the ground. */
export function slab(outline: Outline, height: number, bevel: number, material: Material): Mesh {
  const turned = outline instanceof Shape ? outline : outline.map(([x, z]) => [x, -z] as const);
  const geometry = extruded(turned, height, bevel);
  geometry.rotateX(-Math.PI / 2);
  return new Mesh(geometry, material);
}

/** An upright board of any outline (x to the right, y up), its middle at z = 0. */
export function panel(outline: Outline, depth: number, bevel: number, material: Material): Mesh {
  const geometry = extruded(outline, depth, bevel);
  geometry.translate(0, 0, -depth / 2);
  return new Mesh(geometry, material);
}

/** A rectangle with round corners around the middle, for `slab` and `panel`. */
export function rounded(w: number, h: number, radius: number, x = 0, y = 0): Shape {
  const [r, l, b] = [Math.min(radius, w / 2, h / 2), x - w / 2, y - h / 2];
  const shape = new Shape();
  shape.moveTo(l + r, b);
  shape.lineTo(l + w - r, b);
  shape.absarc(l + w - r, b + r, r, -Math.PI / 2, 0, false);
  shape.lineTo(l + w, b + h - r);
  shape.absarc(l + w - r, b + h - r, r, 0, Math.PI / 2, false);
  shape.lineTo(l + r, b + h);
  shape.absarc(l + r, b + h - r, r, Math.PI / 2, Math.PI, false);
  shape.lineTo(l, b + r);
  shape.absarc(l + r, b + r, r, Math.PI, Math.PI * 1.5, false);
  return shape;
}

type ClothOptions = { thickness?: number; nu?: number; nv?: number; size?: readonly [number, number] };

/** A laid or folded fabric from a function over 0 to 1 × 0 to 1; `w` × `d` is its real size for the weave. */
export function cloth(
  w: number,
  d: number,
  place: (u: number, v: number) => Place,
  material: Material,
  { thickness = 0.15, nu = 120, nv = 120 }: ClothOptions = {},
): Group {
  const uv = (i: number, j: number) => [(i / nu) * w, (j / nv) * d] as const;
  const face = grid(nu, nv, (i, j) => place(i / nu, j / nv), { uv });
  const normals = face.getAttribute('normal');
  const positions = face.getAttribute('position');
  const behind = (i: number, j: number): Place => {
    const k = j * (nu + 1) + i;
    return [
      positions.getX(k) - normals.getX(k) * thickness,
      positions.getY(k) - normals.getY(k) * thickness,
      positions.getZ(k) - normals.getZ(k) * thickness,
    ];
  };
  const front = (i: number, j: number): Place => place(i / nu, j / nv);
  const back = grid(nu, nv, behind, { uv });
  const hem = (count: number, at: (k: number) => readonly [number, number]) =>
    grid(count, 1, (k, side) => (side ? behind(...at(k)) : front(...at(k))));
  const result = new Group();
  for (const geometry of [
    face,
    back,
    hem(nu, (k) => [k, 0]),
    hem(nu, (k) => [k, nv]),
    hem(nv, (k) => [0, k]),
    hem(nv, (k) => [nu, k]),
  ])
    result.add(new Mesh(geometry, material));
  return result;
}

type Turn = { rx?: number; ry?: number; rz?: number; scale?: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Puts an object somewhere, turned by degrees. */
export function at<O extends Object3D>(object: O, x: number, y: number, z: number, turn: Turn = {}): O {
  const { rx = 0, ry = 0, rz = 0, scale = 1 } = turn;
  object.position.set(x, y, z);
  object.rotation.set(radians(rx), radians(ry), radians(rz));
  object.scale.setScalar(scale);
  return object;
}

/** Sets down what was turned over: its lowest place touches the table. */
export function settled<O extends Object3D>(object: O): O {
  object.updateMatrixWorld(true);
  object.position.y -= new Box3().setFromObject(object, true).min.y;
  return object;
}

export function group(...objects: Object3D[]): Group {
  const result = new Group();
  if (objects.length > 0) result.add(...objects);
  return result;
}

/** A label around a body, its middle to the front; `radius` a hair more than the body's. */
export function wrapLabel(
  radius: number | ((y: number) => number),
  from: number,
  to: number,
  degrees: number,
  material: Material,
): Mesh {
  const width = typeof radius === 'number' ? () => radius : radius;
  const half = radians(degrees) / 2;
  return new Mesh(
    grid(64, 12, (i, j) => {
      const y = from + ((to - from) * j) / 12;
      const angle = -half + (i / 64) * half * 2;
      return [Math.sin(angle) * width(y), y, Math.cos(angle) * width(y)];
    }),
    material,
  );
}
