import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { Severity } from '../../engine/policy/metadata.ts';

/** The tables of the inventory. Times are those of the database's clock, whichever machine wrote the row. */
export interface Tables {
  snapshots: SnapshotTable;
  sources: SourceTable;
  tasks: TaskTable;
  shards: ShardTable;
  resources: ResourceTable;
  documents: DocumentTable;
  policies: PolicyTable;
  policy_sets: PolicySetTable;
  relations: RelationTable;
  findings: FindingTable;
  finding_counts: FindingCountTable;
  resource_counts: ResourceCountTable;
}

type Moment = ColumnType<Date, Date | string, Date | string>;
/** `bigint`, as JavaScript's number: no inventory has 2^53 rows. */
type Id = GeneratedAlways<number>;

/** One run that loads sources, checks what is there, or both. */
export interface SnapshotTable {
  id: Id;
  /** Sources that it loads; none: it only checks. */
  sources: string[];
  checks: boolean;
  /** What it was asked: sources and policies, as whoever takes part in it needs them. */
  request: JSONColumnType<object>;
  phase: Generated<'load' | 'check' | 'settle'>;
  /** `abandoned`: another was begun before it ended. */
  state: Generated<'running' | 'done' | 'abandoned'>;
  started_at: Generated<Date>;
  finished_at: Moment | null;
}

/** A source as `decree.yaml` names it. */
export interface SourceTable {
  name: string;
  kind: string;
  tells: 'code' | 'cloud';
  /** When its shards were last listed. */
  listed_at: Generated<Date>;
}

/** A part of a snapshot's work, that one worker does at a time. */
export interface TaskTable {
  id: Id;
  snapshot: number;
  /** Reads a shard; judges some resources each alone; judges a root with the policies that relate resources. */
  kind: 'load' | 'judge' | 'relate';
  /** Which shard, resources or root. */
  target: string;
  state: Generated<'waiting' | 'running' | 'done' | 'failed'>;
  /** Goes up each time that a worker takes it: whoever has an earlier number has lost it. */
  attempt: Generated<number>;
  /** Why it failed: a `Diagnostic`. */
  problem: JSONColumnType<Diagnostic> | null;
}

/** What is read on its own, and how far the latest reading of it is. */
export interface ShardTable {
  id: string;
  source: string;
  root: string;
  account: string | null;
  region: string | null;
  type: string | null;
  /** Types of Terraform that it has all of: what is not in it is not in the cloud. */
  covers: Generated<string[]>;
  /** The snapshot that reads it, or read it last. */
  snapshot: number;
  /** `whole`: read to the end with nothing missing; `partial`: read, and something is missing; `failed`: given up. */
  state: Generated<'waiting' | 'reading' | 'whole' | 'partial' | 'failed'>;
  /** Where to read on. */
  next: string | null;
  /** How many resources this reading has had so far. */
  read: Generated<number>;
  /** Something of it could not be read: it will not be whole. */
  broken: Generated<boolean>;
  diagnostics: JSONColumnType<Diagnostic[]>;
  /** What its own texts except, as `# decree:ignore` does. */
  exceptions: JSONColumnType<object[]>;
  started_at: Moment | null;
  finished_at: Moment | null;
  /** When it was last read whole. */
  whole_at: Moment | null;
}

/** A resource as one source tells of it. What a reading that is whole does not have any more is deleted. */
export interface ResourceTable {
  id: Id;
  shard: string;
  source: string;
  tells: 'code' | 'cloud';
  root: string;
  address: string;
  /** What its provider calls it; the same in a state and in the cloud. */
  identity: string | null;
  /** The identity of what it is a part of: it is in code if that is. */
  part_of: string | null;
  is_data: boolean;
  type: string;
  name: string;
  provider: string;
  account: string | null;
  region: string | null;
  tags: JSONColumnType<Record<string, string>>;
  /** By a tag that names one. */
  owner: string | null;
  /** False: it is in the cloud, and no code tells of it. */
  managed: boolean;
  /** Code tells of it, and it is not in the cloud, of which that part was read whole. */
  missing: Generated<boolean>;
  /** False: a data source, or what the cloud says of a resource that code tells of. Lists and counts leave these out. */
  stands: boolean;
  /** What another source says of the same: of the cloud for one in code, and the other way round. */
  twin: number | null;
  /** Where it stands in code. */
  file: string | null;
  line: number | null;
  /** In US dollars. */
  monthly_cost: number | null;
  /** Open findings that are not accepted. */
  open_findings: Generated<number>;
  /** The gravest of them. */
  worst: Severity | null;
  /** Hash of the document. */
  content: string;
  /** Policies that judge each resource alone, as they have judged this content; of these the findings are there. */
  judged_by: number | null;
  first_seen: Generated<Date>;
  last_seen: Generated<Date>;
  last_snapshot: number;
}

/** What policies see of a resource; apart, so that lists need not read it. */
export interface DocumentTable {
  resource: number;
  /** JSON of a `Resource` of the engine. `json`, as `jsonb` cannot hold every text of JSON. */
  document: JSONColumnType<object>;
  /** JSON of where it stands in code, as the engine's `ResourceSource`; null: that is not known. */
  places: JSONColumnType<object> | null;
}

/** Each policy that ever judged the inventory. */
export interface PolicyTable {
  id: string;
  title: string;
  description: string;
  severity: Severity;
  category: string;
  resource_types: string[];
  /** Controls by framework. */
  frameworks: JSONColumnType<Record<string, string[]>>;
  remediation: string | null;
  docs: string[];
  builtin: boolean;
  /** It was among those of the latest check. */
  active: boolean;
  /** A `Diagnostic`, where it failed in the latest check: its findings are of an earlier one. */
  failure: JSONColumnType<Diagnostic> | null;
}

/** A set of policies by their versions. */
export interface PolicySetTable {
  id: Id;
  /** Hash of the set. */
  key: string;
  /** Hash of each policy by id. */
  versions: JSONColumnType<Record<string, string>>;
}

/** What a policy that relates resources has judged. */
export interface RelationTable {
  source: string;
  root: string;
  policy: string;
  /** Hash of the policy and of all that it reads. */
  content: string;
}

/** One policy, one resource, one path, for as long as it was there: what comes back is another row. */
export interface FindingTable {
  id: Id;
  /** The same for the same finding, whenever it is there. */
  fingerprint: string;
  policy: string;
  severity: Severity;
  source: string;
  root: string;
  /** Null: the policy names no resource, or it is gone. */
  resource: number | null;
  address: string;
  type: string | null;
  provider: string | null;
  account: string | null;
  region: string | null;
  message: string;
  path: JSONColumnType<(string | number)[]>;
  file: string | null;
  line: number | null;
  range: JSONColumnType<Range> | null;
  /** False: it says of the cloud what another finding says of the code. Lists and counts leave these out. */
  stands: Generated<boolean>;
  first_seen: Generated<Date>;
  first_snapshot: number;
  resolved_at: Moment | null;
  resolved_snapshot: number | null;
  accepted_by: string | null;
  accepted_reason: string | null;
  /** A day like `2027-01-31`: the last on which it is accepted. */
  accepted_until: string | null;
  accepted_at: Moment | null;
  /** It is a file that accepts it, named in `accepted_by`, and not a person. */
  excepted: Generated<boolean>;
}

/** How many findings there were at the end of a snapshot; no row: none. */
export interface FindingCountTable {
  snapshot: number;
  policy: string;
  severity: Severity;
  /** Empty: the finding names no resource. The same for `account` and `region`. */
  type: string;
  account: string;
  region: string;
  findings: number;
  /** Resources with an open finding that is not accepted. */
  violating: number;
  accepted: number;
}

/** How many resources there were at the end of a snapshot. */
export interface ResourceCountTable {
  snapshot: number;
  type: string;
  account: string;
  region: string;
  resources: number;
  unmanaged: number;
  missing: number;
  untagged: number;
  unowned: number;
  /** With a finding that is not accepted. */
  violating: number;
}
