import { z } from 'zod';

/** Where something stands in a cloud's answer, `Logging.Bucket`, and what is done with it, in order: `Tags | tags`. */
const Place = z.string().min(1);

/** What a value is compared with: one of these. */
const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** How one attribute or block of Terraform's schema follows from the answer of a cloud. */
export type Spec =
  | string
  | { constant: string | number | boolean | unknown[] }
  | {
      /** From where `values` and `each` go on; absent: from here. */
      from?: string | undefined;
      /** Of one block, or of each where the cloud has a list. */
      values?: Record<string, Spec> | undefined;
      /** What Terraform says for what the cloud says; other values stay as they are. */
      map?: Record<string, string | number | boolean> | undefined;
      /** What it means that the cloud says nothing, where Terraform takes something else for granted. */
      default?: string | number | boolean | unknown[] | undefined;
      /** A text with places in braces, instead of `from`; absent where one of them is. */
      text?: string | undefined;
      /** Without anything there the cloud was silent: it is unknown. */
      needs?: string | undefined;
      /** Conditions, as of a resource: without them it is absent. */
      when?: Record<string, boolean | string | number | (string | number | boolean)[]> | undefined;
    };

/** Places and what is found there: `true` anything, `false` nothing, or one of some values. A text may end in `*`. */
const When = z.record(Place, z.union([z.boolean(), z.string(), z.number(), z.array(Scalar).min(1)]));
export type When = z.infer<typeof When>;

const Spec: z.ZodType<Spec> = z.lazy(() =>
  z.union([
    Place,
    z.strictObject({ constant: z.union([Scalar, z.array(z.unknown())]) }),
    z.strictObject({
      from: Place.optional(),
      values: z.record(z.string(), Spec).optional(),
      map: z.record(z.string(), Scalar).optional(),
      default: z.union([Scalar, z.array(z.unknown())]).optional(),
      text: z.string().min(1).optional(),
      needs: Place.optional(),
      when: When.optional(),
    }),
  ]),
);

/** What is named as in Terraform, in an object of the answer. */
const Alike = z.strictObject({
  in: Place,
  names: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  /** Other words, by the name in Terraform, wherever it stands; `.` where its content stands beside the others. */
  renamed: z.record(z.string(), z.string()).default({}),
});
export type Alike = z.infer<typeof Alike>;

/** One resource of Terraform that a resource of a cloud is, or is a part of. */
export const Mapping = z.strictObject({
  type: z.string(),
  when: When.optional(),
  /** Conditions that must not all hold. */
  unless: When.optional(),
  /** A list of the answer: there is a resource of each element, whose places are looked up in it first with `item.`. */
  each: Place.optional(),
  /** Of each of these, where they have one: as that of the whole. */
  identity: z.string().min(1).optional(),
  values: z.record(z.string(), Spec).default({}),
  /** What the cloud names as Terraform does, but for the case and the plural: these attributes and blocks, or all; of one object or of several. */
  alike: z.union([Alike.transform((one) => [one]), z.array(Alike)]).default([]),
  /** Attributes and blocks that nobody sets any more, or that other resources say: they are absent, not unknown. */
  absent: z.array(z.string()).default([]),
  /** What policies read of the type and the cloud does not say, with the reason: it is unknown. */
  unmapped: z.record(z.string(), z.string()).default({}),
});
export type Mapping = z.infer<typeof Mapping>;

/** What a cloud calls a type, in Terraform's words. */
export const CloudType = z.strictObject({
  /** A place, or a text with places in braces, as are `{account}`, `{region}`, `{partition}` and `{id}`: how states spell it too. */
  identity: z.string().min(1).optional(),
  /** What the address is called after. */
  name: Place.optional(),
  tags: Place.optional(),
  /** It belongs to no region: it is asked for once in an account. */
  global: z.literal(true).optional(),
  /** A text that holds the name of the region it is in, where a list has those of all regions. */
  region: Place.optional(),
  /** What a list is asked with, of every account. */
  ask: z.record(z.string(), z.string()).optional(),
  /** It is listed with what it belongs to: the type of that, and what of it a list is asked with. */
  under: z.strictObject({ type: z.string(), ask: z.record(z.string(), Place) }).optional(),
  /** What each is asked for besides, by its name below `more`: the rest of the address. */
  more: z.record(z.string(), z.string()).optional(),
  resources: z.array(Mapping).min(1),
  /** What else than its name the cloud calls it, in the names of resources, in lowercase letters: `rds:db`. */
  called: z.array(z.string()).default([]),
  /** Types of Terraform that say the same in other words, so that there is nothing of them to be missed. */
  says: z.array(z.string()).default([]),
});
export type CloudType = z.infer<typeof CloudType>;

/** A file of `knowledge/cloud/<provider>`: by the names that the cloud has for its types. */
export const CloudTable = z.record(z.string(), CloudType);
export type CloudTable = z.infer<typeof CloudTable>;
