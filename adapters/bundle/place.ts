import type { Answer, Diagnostic } from '../../core/host/boundary.ts';

/** Where a bundle is published to and taken from. Nothing here throws. */
export interface BundlePlace {
  /** As a person may see it, without what is secret. */
  name: string;
  /** The bundle that is there now; nothing where there is none yet. */
  read(): Promise<Answer<Uint8Array | undefined>>;
  /** Puts a bundle there as a whole, or says why it could not; then what was there before is still there. */
  write(bundle: Uint8Array, version: string): Promise<Diagnostic | undefined>;
}
