import type { Role, Tier } from '../access/tiers.ts';
import type { Severity } from '../policy/metadata.ts';
import type { Filters } from './filters.ts';

/** Where the pages ask; each question is a name below it, with the filters as parameters. */
export const governancePath = '/api/governance';

/** Who asks, and what may be asked here. */
export interface AccessAnswer {
  tier: Tier;
  title: string;
  means: string;
  /** Results to read; that, and all that changes anything. */
  serves: 'results' | 'everything';
  /** How to sign in here; none: with the printed address, or not at all. */
  ways: ('oidc' | 'token')[];
  /** Absent: nobody is signed in. */
  name?: string;
  role?: Role;
  /** Where changes are made, if not here. */
  management?: string;
}

/** A value that something can be filtered by, and how many resources have it. */
export interface Option {
  value: string;
  resources: number;
}

/** What the inventory is, and what can be filtered by. */
export interface StartAnswer {
  /** Times are ISO 8601; absent: nothing was loaded yet. */
  snapshot?: { id: number; at: string; running: boolean };
  resources: number;
  policies: number;
  options: Record<'account' | 'region' | 'type' | 'owner' | 'tag' | 'framework', Option[]>;
}

export interface Totals {
  resources: number;
  unmanaged: number;
  missing: number;
  untagged: number;
  unowned: number;
  /** With at least one open finding that nobody accepted. */
  violating: number;
  monthlyCost: number;
}

export interface Share {
  name: string;
  resources: number;
  violating: number;
}

/** The end of one snapshot. */
export interface Moment {
  at: string;
  resources: number;
  violating: number;
  findings: Record<Severity, number>;
}

export interface OverviewAnswer {
  totals: Totals;
  findings: Record<Severity, number>;
  accepted: number;
  /** The types, accounts and owners with the most violating resources. */
  types: Share[];
  accounts: Share[];
  owners: Share[];
  /** Over the snapshots; of the filters only account, region, type, severity, policy, framework and control change it. */
  series: Moment[];
}

export interface PolicyRow {
  id: string;
  title: string;
  severity: Severity;
  category: string;
  types: string[];
  findings: number;
  violating: number;
  /** Resources that it looks at. */
  judged: number;
  /** Why it could not run. */
  failure?: string;
}

export interface ResourceRow {
  id: number;
  address: string;
  type: string;
  name: string;
  account?: string;
  region?: string;
  owner?: string;
  state: ResourceState;
  findings: number;
  worst?: Severity;
  monthlyCost?: number;
  file?: string;
  line?: number;
  firstSeen: string;
}

export type ResourceState = 'managed' | 'unmanaged' | 'missing';

export interface FindingRow {
  id: number;
  policy: string;
  title: string;
  severity: Severity;
  address: string;
  message: string;
  resource?: number;
  type?: string;
  account?: string;
  region?: string;
  file?: string;
  line?: number;
  firstSeen: string;
  acceptedBy?: string;
  acceptedUntil?: string;
  acceptedReason?: string;
}

/** Some rows, and what to send as `after` to go on; absent: there are no more. */
export interface Page<Row> {
  rows: Row[];
  next?: string;
  /** Of all pages; only with the first. */
  total?: number;
}

/** Whether something runs that serves a control, and what it says. */
export type ControlStatus = 'pass' | 'fail' | 'not_covered';

export interface ControlRow {
  control: string;
  status: ControlStatus;
  policies: string[];
  /** Resources that these look at, and those that they flag. */
  judged: number;
  violating: number;
}

export interface FrameworkAnswer {
  frameworks: { framework: string; pass: number; fail: number; notCovered: number }[];
  /** Of the framework that was asked for. */
  controls: ControlRow[];
}

/** One resource with all that is known of it. */
export interface ResourceAnswer {
  resource: ResourceRow & { identity?: string; provider: string; root: string; tags: Record<string, string> };
  findings: (FindingRow & { remediation?: string; docs: string[]; resolvedAt?: string })[];
  /** JSON of what policies see of it. */
  document: object;
}

/** The questions: how they are asked, and what is answered. */
export interface Questions {
  start: { filters: Record<never, never>; answer: StartAnswer };
  overview: { filters: Filters; answer: OverviewAnswer };
  policies: { filters: Filters; answer: Page<PolicyRow> };
  resources: { filters: Filters & Paging; answer: Page<ResourceRow> };
  findings: { filters: Filters & Paging; answer: Page<FindingRow> };
  frameworks: { filters: Filters; answer: FrameworkAnswer };
  resource: { filters: { id: number }; answer: ResourceAnswer };
}
export type Question = keyof Questions;

/** Accepts a finding until a day, in the name of who asks. */
export interface AcceptParams {
  finding: number;
  /** The last day on which it is accepted, like `2027-01-31`. */
  until: string;
  reason: string;
}

export interface Paging {
  sort?: string;
  descending?: boolean;
  after?: string;
  limit?: number;
}

/** By what lists can be sorted. */
export const resourceSorts = [
  'worst',
  'findings',
  'address',
  'type',
  'account',
  'region',
  'owner',
  'cost',
  'first_seen',
] as const;
export type ResourceSort = (typeof resourceSorts)[number];
export const findingSorts = ['severity', 'policy', 'address', 'type', 'account', 'region', 'first_seen'] as const;
export type FindingSort = (typeof findingSorts)[number];

/** What a list can be taken away as. */
export const exportFormats = ['csv', 'json', 'sarif'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The share of resources that keep to the rules, from 0 to 1; nothing where there are none. */
export function compliance(all: number, violating: number): number | undefined {
  return all === 0 ? undefined : (all - violating) / all;
}
