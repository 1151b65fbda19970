import type { Diagnostic, Resource, ResourceSource } from '../../core/host/boundary.ts';

export type { ModuleCall, Resource, ResourceSource } from '../../core/host/boundary.ts';

/** The `input` of every policy: resources by type, each array in order of address. */
export interface ResourceDocument {
  resource: Record<string, Resource[]>;
  data: Record<string, Resource[]>;
}

/** What was read of one root module, plan or state: the document, where each part of it stands, and what was wrong. */
export interface Configuration {
  /** The root as the user named it. */
  root: string;
  document: ResourceDocument;
  /** By address. */
  sources: Record<string, ResourceSource>;
  diagnostics: Diagnostic[];
}
