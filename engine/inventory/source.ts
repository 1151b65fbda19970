import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Cancellation } from '../cancellation.ts';
import type { Exception } from '../policy/exceptions.ts';
import type { Resource, ResourceSource } from '../resource/document.ts';

/** A resource of the inventory: what policies see of it, and what tells it from all others. */
export interface InventoryResource extends Resource {
  /**
   * What its provider calls it, spelled the same in a state and in the cloud: an ARN, an Azure resource id, a Google full resource name,
   * `kubernetes:namespace/kind/name`. Absent where that is not known: it is then never matched.
   */
  identity?: string;
  /** The identity of the resource that this is a part of, where the cloud has one and code may have several: it is in code if that is. */
  partOf?: string;
  /** It is a data source: what is there because somebody else made it. */
  mode?: 'data';
  /** Where it stands in code. */
  source?: ResourceSource;
}

/** What is read on its own, in one go: a state; one type in one region of one account. */
export interface Shard {
  /** Stable, and unlike that of any other shard of any source: it is what a job is known by. */
  id: string;
  /** What is judged as one piece, where relations are looked for: a state, or an account of a cloud. */
  root: string;
  account?: string;
  region?: string;
  type?: string;
  /** Types of Terraform that it has all of, so that what is not in it is not there. */
  covers?: string[];
}

/** Some resources of a shard, and where to read on. */
export interface Batch {
  resources: InventoryResource[];
  diagnostics: Diagnostic[];
  /** What the code that was read excepts itself, as `# decree:ignore` does. */
  exceptions?: Exception[];
  /** Hand it to `read` to go on after this batch; absent after the last. */
  next?: string;
}

/** Where resources are read from. Nothing is thrown: what is wrong is a diagnostic, and `failed` says that the shard is not whole. */
export interface InventorySource {
  /** As `decree.yaml` and the reports name it. */
  readonly name: string;
  /** Whether it says what code describes, or what is there. A resource of a cloud that is in no code is `managed: false`. */
  readonly tells: 'code' | 'cloud';
  shards(signal: Cancellation): Promise<{ shards: Shard[]; diagnostics: Diagnostic[] }>;
  /** Batches of bounded size, from where an earlier reading stopped. */
  read(shard: Shard, from: string | undefined, signal: Cancellation): AsyncIterable<Batch & { failed?: true }>;
}
