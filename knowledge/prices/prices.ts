import { z } from 'zod';

/** Steps into the values of a resource: `root_block_device.0.volume_size`. */
const Path = z.string().regex(/^\w+(\.\w+)*$/, 'must be names joined by dots, like `root_block_device.0.volume_size`');

const amount = z.number().min(0, 'must not be negative');

/** How many, or how much: a number, or what stands at a path. */
const Quantity = z.union([
  amount,
  z.strictObject({
    path: Path,
    /** What a value of another kind counts as: `true` twice. */
    values: z.record(z.string(), amount).optional(),
    /** Where nothing is set. */
    otherwise: amount.optional(),
  }),
]);
export type Quantity = z.infer<typeof Quantity>;

/** One thing that a resource is paid for. */
const Component = z.strictObject({
  what: z.string().min(1),
  per: z.enum(['hour', 'month']),
  price: z.union([
    amount,
    /** What stands at the path is looked up in a table. */
    z.strictObject({ table: z.string(), path: Path, otherwise: z.string().optional() }),
  ]),
  /** Factors of the price. */
  times: z.array(Quantity).default([]),
  /** It is paid for each element of the list at this path; the other paths are then those of an element, unless they begin with `self`. */
  each: Path.optional(),
  /** The values are those of the resource of this type that the path refers to, by its address or by what its attribute `by` is. */
  of: z.strictObject({ path: Path, type: z.string(), by: z.string() }).optional(),
  /** It is paid only where one of these texts stands at each path, `*` for any part; the empty text where nothing is set. */
  when: z.record(Path, z.array(z.string())).default({}),
});
export type Component = z.infer<typeof Component>;

/** Prices by name. Those of a family grow with the size: `m5.xlarge` is `m5` times `xlarge`. */
const Table = z.strictObject({
  prices: z.record(z.string(), amount).default({}),
  families: z.record(z.string(), amount).default({}),
  sizes: z.record(z.string(), amount).default({}),
});
export type Table = z.infer<typeof Table>;

/** List prices of some services of a provider, in US dollars, without discounts. */
export const PriceFile = z.strictObject({
  /** Where the prices stand, and the day on which they did. */
  sources: z.array(z.url()).min(1),
  date: z.iso.date(),
  /** Prefix of the types, e.g. `aws`. */
  provider: z.string(),
  /** How much more than the prices here a region costs. */
  regions: z.record(z.string(), amount).default({}),
  tables: z.record(z.string(), Table).default({}),
  /** What a resource is paid for, by type. */
  resources: z.record(z.string(), z.array(Component).min(1)).default({}),
  /** Types that cost nothing by themselves, `*` for any part. */
  free: z.array(z.string()).default([]),
});
export type PriceFile = z.infer<typeof PriceFile>;
