/**
 * What is known of a value while a policy is looked at without an input. All but the lists and `position` depend on at
 * most one resource: the one that is being gone through.
 */
export type Shape =
  /** `input`, and `input.resource` or `input.data`. */
  | 'input'
  | 'types'
  /** All resources of a type. */
  | 'resources'
  | 'resource'
  /** The address of that resource. */
  | 'address'
  /** Made of constants and of that resource. */
  | 'plain'
  /** Where a value stands in a list: another resource may change it. */
  | 'position'
  | Gathered
  | Built;

/** What is collected from many resources, one value from each. */
export interface Gathered {
  kind: 'gathered';
  of: Shape;
}

/** An object that is built by names which stand in the policy. */
export interface Built {
  kind: 'built';
  members: ReadonlyMap<string, Shape>;
}

/** Thrown where what a policy finds about one resource may depend on others. */
export class Relates extends Error {}

/** A shape that depends on one resource at most. */
export function single(shape: Shape | undefined): Shape {
  if (shape === 'plain' || shape === 'address' || shape === 'resource') return shape;
  if (typeof shape === 'object' && shape.kind === 'built') return shape;
  throw new Relates();
}

export function built(members: Iterable<readonly [string, Shape]> = []): Built {
  return { kind: 'built', members: new Map(members) };
}

/** What is true of both. */
export function join(a: Shape, b: Shape): Shape {
  if (a === b) return a;
  if (typeof a === 'object' && typeof b === 'object') {
    if (a.kind === 'gathered' && b.kind === 'gathered') return { kind: 'gathered', of: join(a.of, b.of) };
    if (a.kind === 'built' && b.kind === 'built') {
      const shared = [...a.members].flatMap(([name, shape]) => {
        const other = b.members.get(name);
        return other === undefined ? [] : [[name, join(shape, other)] as const];
      });
      return built(shared);
    }
  }
  single(a);
  single(b);
  return 'plain';
}

/** Whether a value is a finding about the resource that is gone through. */
export function isFinding(shape: Shape): boolean {
  return typeof shape === 'object' && shape.kind === 'built' && shape.members.get('address') === 'address';
}

/** The same text for the same shape. */
export function shapeKey(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  if (shape.kind === 'gathered') return `[${shapeKey(shape.of)}]`;
  return `{${[...shape.members].map(([name, member]) => `${JSON.stringify(name)}:${shapeKey(member)}`)}}`;
}
