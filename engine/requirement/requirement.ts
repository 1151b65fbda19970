import { z } from 'zod';
import { Severity } from '../policy/metadata.ts';
import { isNetwork } from './cidr.ts';

/**
 * A requirement is data: which resources, which condition they must meet, unless what, how severe.
 * Everything else (Rego, tests, samples, fix, restatement) is generated from it.
 *
 * Every condition is three-valued: it holds, it fails, or it cannot be told because a value is not known until
 * apply. Only a condition that definitely fails makes a finding.
 */

export const Scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;

/**
 * Steps from the scope (a resource's `values`, or an element that a quantifier stands on) to a value. A nested block is a list, so the
 * block that may stand only once is written `['logging', 0, 'enabled']`. `[]` is the element itself.
 */
export const Path = z.array(z.union([z.string().min(1), z.int().min(0)]));
export type Path = z.infer<typeof Path>;

/** `TRUE`, `True` and true are then one: values are compared as texts in lower case. */
const ignoringCase = z.literal(true).optional();

const Comparison = z.enum(['atLeast', 'atMost', 'above', 'below']);
export type Comparison = z.infer<typeof Comparison>;

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => !Number.isNaN(Date.parse(day)), 'must be a day such as `2025-01-31`');

/**
 * What is asked of one value. `absent` and `present` see only whether it is there, of a resource itself (the path `[]`) whether it
 * exists: none that is absent does, so that a rule which asks for it says that there must be no such resource. `literal`: its text, number or boolean is known from
 * the code, the default of a variable or a file of values, where a reference is not.
 */
export const Test = z.union([
  z.strictObject({ is: z.enum(['present', 'absent', 'literal']) }),
  z.strictObject({ equals: Scalar, ignoringCase }),
  z.strictObject({ oneOf: z.array(Scalar).min(1), ignoringCase }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
  z.strictObject({ above: z.number() }),
  z.strictObject({ below: z.number() }),
  /**
   * By the numbers at the beginning, as many as `than` has: 5.7.38 is 5.7. Letters before them name the product (`nodejs18`): a text of
   * another product, or without a number, is not compared.
   */
  z.strictObject({ version: Comparison, than: z.string().regex(/^[A-Za-z _-]*\d+([._]\d+)*$/) }),
  /** By the day; what is no date is not compared. */
  z.strictObject({ date: Comparison, than: Day }),
  /** RE2, not anchored; `(?i)` in front ignores case. */
  z.strictObject({ matches: z.string().min(1) }),
  /** A reference, or a list with one, to something that has such a name in the code, declared or not: RE2, not anchored. */
  z.strictObject({ refersToName: z.string().min(1) }),
  /** A list with this element, or a text with this part. */
  z.strictObject({ contains: Scalar, ignoringCase }),
]);
export type Test = z.infer<typeof Test>;

const Steps = Path.min(1);

/** Which things a quantifier ranges over. A type with `data.` in front is one of data sources. */
export const Range = z.union([
  /**
   * Nested blocks, or the elements of a list, at a path of the scope. `as: 'entries'`: the entries of a map, each with its `key` and
   * `value`. `as: 'json'`: what stands at `at` in the JSON that the path has as text: the elements of a list, or the one object.
   */
  z.strictObject({ elements: Path, as: z.literal('entries').optional() }),
  z.strictObject({ elements: Path, as: z.literal('json'), at: Path }),
  /**
   * Resources of a type that refer to this one through the attribute at `via`: a bucket's versioning. `[]`: all of the type that are in
   * the configuration, whatever they refer to.
   */
  z.strictObject({ companions: z.string(), via: Path }),
  /**
   * Resources of a type that name the same as this one, all of `alike` at once: the usage plans of this API and its stage. `within`: in
   * one of the blocks at that path.
   */
  z.strictObject({
    companions: z.string(),
    within: Steps.optional(),
    alike: z.array(z.strictObject({ theirs: Steps, own: Steps })).min(1),
  }),
  /** Resources of a type that the attribute at `path` refers to: an endpoint's configuration. */
  z.strictObject({ references: z.string(), path: Path }),
  /** Statements of the IAM policy document at a path, normalised by `decree.iam`. */
  z.strictObject({ statements: Path }),
]);
export type Range = z.infer<typeof Range>;

export const Quantifier = z.union([
  z.enum(['some', 'every', 'none']),
  z.strictObject({ atLeast: z.int().min(1) }),
  z.strictObject({ atMost: z.int().min(0) }),
]);
export type Quantifier = z.infer<typeof Quantifier>;

/** The elements that a statement of an IAM policy document may have. */
export const StatementElement = z.enum([
  'Sid',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
]);
export type StatementElement = z.infer<typeof StatementElement>;

const OneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);

/** What an IAM statement does; every part that is given must be so. The scope is an element of `statements`. */
export const StatementTest = z.strictObject({
  effect: z.enum(['Allow', 'Deny']).optional(),
  /** The statement covers at least one action that this pattern (one of these) covers, e.g. `s3:Get*`; `*` asks for the wildcard itself. */
  action: OneOrMore.optional(),
  /** One of its actions, as it is written, matches this: RE2, not anchored. */
  actionMatching: z.string().min(1).optional(),
  /** One of its resources is exactly this (one of these), e.g. `*`. */
  resource: OneOrMore.optional(),
  /** One of its resources, as it is written, matches this: RE2, not anchored. */
  resourceMatching: z.string().min(1).optional(),
  /**
   * `anyone`: every principal, however it is said; `wildcard`: `*` itself. `other_account`: an account that is named by its number
   * or ARN; `account_root`: a whole account. `service` and `federated`: a principal of that type.
   */
  principal: z.enum(['anyone', 'wildcard', 'other_account', 'account_root', 'service', 'federated']).optional(),
  /** One of its principals, of any type, matches this: RE2, not anchored. */
  principalMatching: z.string().min(1).optional(),
  /** One of these condition keys is tested, e.g. `aws:SecureTransport`. */
  conditionKeys: z.array(z.string()).min(1).optional(),
  /** A condition of one of these operators tests the key against some of these values and no others; case does not count. */
  condition: z
    .strictObject({
      operators: z.array(z.string()).min(1).optional(),
      key: z.string(),
      values: z.array(z.string()).min(1).optional(),
    })
    .optional(),
  /** Elements that it has, all of them, e.g. `NotAction`. */
  has: z.array(StatementElement).min(1).optional(),
  /** Elements of which it has none, e.g. `Condition`. */
  lacks: z.array(StatementElement).min(1).optional(),
});
export type StatementTest = z.infer<typeof StatementTest>;

const Port = z.int().min(0).max(65535);

/** A port, or all from one to another. */
export const PortRange = z.union([Port, z.strictObject({ from: Port, to: Port })]);
export type PortRange = z.infer<typeof PortRange>;

const Network = z
  .string()
  .refine((range) => range.includes('/') && isNetwork(range), 'must be an address range such as `10.0.0.0/8`');
const Networks = z.array(Network).min(1);

/** Traffic that a network rule lets in or out. The scope is a resource that `decree.net` knows how to read. */
export const TrafficTest = z.strictObject({
  direction: z.enum(['ingress', 'egress']),
  /** On one of these; empty: on any port. Without a protocol they are ports of TCP. */
  ports: z.array(PortRange),
  /** On any port but these; `ports` is empty. */
  except: z.array(PortRange).min(1).optional(),
  /** On every port at once; `ports` is empty. */
  every: z.literal(true).optional(),
  /** `all`: by a rule for all protocols. Left out: whichever it is, where no ports are named. */
  protocol: z.enum(['tcp', 'udp', 'icmp', 'any', 'all']).optional(),
  /**
   * `internet`: from or to everywhere, IPv4 or IPv6. Else addresses of one of some networks, addresses outside of some networks, or a
   * range that is wider than a prefix length. The internet is each of these.
   */
  peer: z.union([
    z.literal('internet'),
    z.strictObject({ cidrs: Networks }),
    z.strictObject({ outside: Networks }),
    z.strictObject({ widerThan: z.int().min(1).max(32) }),
  ]),
});
export type TrafficTest = z.infer<typeof TrafficTest>;

export type Condition =
  /** A condition with the words that people use for it, completing "must …": `be encrypted with a customer managed key`. */
  | { named: string; means: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** `whenAbsent` says what the test gives where the attribute is not set: by default it fails (`is: absent` holds). */
  | { attribute: Path; test: Test; whenAbsent?: 'holds' | 'unknown' | undefined }
  /** A tag of the resource, the provider's default tags included. */
  | { tag: string; test: Test }
  | { quantifier: Quantifier; over: Range; satisfies: Condition }
  | { statement: StatementTest }
  | { traffic: TrafficTest }
  /** A resource of one of these types, or of any (`*`), refers to this one in some attribute. */
  | { referredToBy: string[] };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ named: z.string().min(1), means: Condition }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ attribute: Path, test: Test, whenAbsent: z.enum(['holds', 'unknown']).optional() }),
    z.strictObject({ tag: z.string().min(1), test: Test }),
    z.strictObject({ quantifier: Quantifier, over: Range, satisfies: Condition }),
    z.strictObject({ statement: StatementTest }),
    z.strictObject({ traffic: TrafficTest }),
    z.strictObject({ referredToBy: z.array(z.string().min(1)).min(1) }),
  ]),
);

/** Which resources a rule speaks of. */
export const Subject = z.strictObject({
  /** Resource types, or `['*']`: every type that can carry tags. */
  types: z.array(z.string().min(1)).min(1),
  /** `data`: data sources. */
  kind: z.enum(['resource', 'data']).default('resource'),
  /** Only those for which this holds. */
  where: Condition.optional(),
});
export type Subject = z.infer<typeof Subject>;

/** One obligation. A resource of the subject violates it when `must` definitely fails and `unless` definitely does not hold. */
export const Rule = z.strictObject({ subject: Subject, must: Condition, unless: Condition.optional() });
export type Rule = z.infer<typeof Rule>;

export const Requirement = z.strictObject({
  /** Several only where one sentence means different attributes per type ("all databases must be encrypted"). */
  rules: z.array(Rule).min(1),
  severity: Severity.default('MEDIUM'),
  category: z.string().default('configuration'),
  /** Framework controls, e.g. `{pci_dss: ['3.5.1']}`. */
  frameworks: z.record(z.string(), z.array(z.string())).default({}),
});
export type Requirement = z.infer<typeof Requirement>;
