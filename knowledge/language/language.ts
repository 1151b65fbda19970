import { z } from 'zod';

/** What people say about clouds, as data: kept by hand in YAML, checked here, and read by `engine/requirement/read`. */

/** Names of a resource type in the singular, by type; the first is the one that restatements use. */
export const Words = z.record(z.string(), z.array(z.string().min(2)).min(1));
export type Words = z.infer<typeof Words>;

/** Words that stand for several types at once: `database`. */
export const Categories = z.record(
  z.string(),
  z.strictObject({ says: z.array(z.string().min(2)).min(1), types: z.array(z.string()).min(1) }),
);
export type Categories = z.infer<typeof Categories>;

/**
 * A phrase pattern: words in their base form (`key`, not `keys`), `[optional]`, `(one|two words|three)`. It is compared word by word with
 * the sentence after plural and verb endings are taken off, so `encrypt` also stands for `encrypted`, `encrypts` and `encryption`.
 */
const Phrase = z.string().min(2);

/** What a concept asks of a type: a condition in the controlled English of restatements. */
const Meaning = z.union([
  z.string(),
  z.strictObject({
    condition: z.string(),
    /** Further phrases that mean it for this type alone. */
    says: z.array(Phrase).optional(),
    bad: z.array(Phrase).optional(),
  }),
]);

/** Calls that AWS itself refuses, under a Service Control Policy, before they make what violates. */
const Prevention = z.strictObject({
  /** What is called: `rds:CreateDBInstance`. */
  actions: z.array(z.string().regex(/^[a-z0-9-]+:([A-Za-z]+|\*)$/)).min(1),
  /** ARNs; any resource where there are none. */
  resources: z.array(z.string().startsWith('arn:')).min(1).optional(),
  /** When the call would violate, by operator and condition key: `Bool: {rds:StorageEncrypted: "false"}`; empty: ever. */
  condition: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))),
  /** Where it does more or less than the rule. */
  note: z.string().optional(),
  /** The service's page in AWS's reference of actions and condition keys. */
  source: z.url(),
});
export type Prevention = z.infer<typeof Prevention>;

export const Concept = z.strictObject({
  /** Stable snake_case name; the file has the same. */
  concept: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Completes "must …": `be encrypted with a customer managed key`. */
  must: z.string().min(3),
  category: z.string(),
  severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO']),
  frameworks: z.record(z.string(), z.array(z.string())).optional(),
  /** Its conditions name every policy document of a type: what else a statement may say is asked in the same places. */
  names_documents: z.boolean().optional(),
  /** It is about a number that the sentence names: `{n}` in `must` and in the conditions. Without one it does not apply. */
  takes_number: z.boolean().optional(),
  /** Phrases for the good state: `encrypt with [a] customer managed key`. */
  says: z.array(Phrase).min(1),
  /** Phrases for the bad state: `publicly accessible`. */
  bad: z.array(Phrase).default([]),
  /** What it means for each type that it applies to. */
  types: z.record(z.string(), Meaning),
  /** How the cloud can prevent that it is violated, for some of the types. */
  scp: z.record(z.string(), z.array(Prevention).min(1)).optional(),
});
export type Concept = z.infer<typeof Concept>;

/** Attributes that are switched by words, and what absence means where it is not "off" or "not set". */
export const Attributes = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({
      /** Values for on and off where they are not `true` and `false`. */
      on: z.string().optional(),
      off: z.string().optional(),
      /** The provider's default when the attribute is absent; `computed`: the provider decides. */
      default: z.union([z.string(), z.number(), z.boolean(), z.literal('computed')]).optional(),
      /** `off`: people want it off (`publicly_accessible`). */
      good: z.enum(['on', 'off']).optional(),
      /** What a number counts where its name does not tell. */
      unit: z.enum(['seconds', 'minutes', 'hours', 'days']).optional(),
      /** What people call it beside its own name. */
      says: z.array(Phrase).optional(),
      source: z.url().optional(),
    }),
  ),
);
export type Attributes = z.infer<typeof Attributes>;

/** Values that tell by their shape which attribute they are for: `python3.12` is a runtime. */
export const Values = z.array(
  z.strictObject({
    /** A regular expression that the whole value matches. */
    pattern: z.string().min(1),
    /** Names of attributes that take such values, the likeliest first. */
    attributes: z.array(z.string()).min(1),
    /** What is named is how the value begins: a registry. */
    prefix: z.boolean().optional(),
    /** It tells only right before the name of the resources, whose kind it says: `memcached clusters`. */
    adjective: z.boolean().optional(),
  }),
);
export type Values = z.infer<typeof Values>;

/** Which resources an attribute leads to, told by its name. */
export const Relations = z.array(
  z.strictObject({
    /** A regular expression for the attribute's own name. */
    attribute: z.string().min(1),
    /** Only on types that this regular expression matches. */
    of: z.string().optional(),
    types: z.array(z.string()).min(1),
  }),
);
export type Relations = z.infer<typeof Relations>;

/** Resources to try policies on, each with what it needs beside it, as somebody would write them. */
export const Gallery = z.array(
  z.strictObject({
    /** Unique in the gallery. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** What it is a sample of: `S3 bucket`. */
    group: z.string().min(1),
    /** What is special about it. */
    title: z.string().min(1),
    hcl: z.string().min(1),
  }),
);
export type Gallery = z.infer<typeof Gallery>;

/** Everything the reader of sentences knows, and what people try their rules on. */
export const Language = z.strictObject({
  words: Words,
  categories: Categories,
  concepts: z.array(Concept),
  attributes: Attributes,
  values: Values,
  relations: Relations,
  gallery: Gallery,
});
export type Language = z.infer<typeof Language>;
