import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Resource, ResourceSource } from '../../engine/resource/document.ts';
import type { Turn } from './threads.ts';

/** A resource as the database has it: the first two are JSON, that is not read before a thread does. */
export interface StoredRow {
  document: string;
  places: string | null;
  managed: boolean;
  isData: boolean;
}

/** Resources of one root, and the policies that are to judge them. */
export interface RowGroup {
  root: string;
  /** JSON of `ParsedRow[]`. */
  rows: string;
  /** Ids. */
  policies: string[];
}

/** A row as a thread reads it. */
export interface ParsedRow {
  document: Resource;
  places: ResourceSource | null;
  managed: boolean;
  isData: boolean;
}

export interface RowsTask {
  groups: RowGroup[];
}

/** What is kept of a finding; the rest is the policy's. */
export type FoundRow = Pick<Finding, 'policy' | 'severity' | 'address' | 'message' | 'path' | 'file' | 'range'>;

export interface RowsResult {
  /** What was found in each group. */
  found: FoundRow[][];
  /** Why policies have no verdict, by their ids. */
  failures: Record<string, Diagnostic>;
  diagnostics: Diagnostic[];
}

/** Writes rows for a thread to read. */
export function writeRows(rows: readonly StoredRow[]): string {
  const parts = rows.map(
    ({ document, places, managed, isData }) =>
      `{"document":${document},"places":${places ?? 'null'},"managed":${managed},"isData":${isData}}`,
  );
  return `[${parts.join(',')}]`;
}

export type RowsTurn = RowsTask & Turn;
