import type { WorkspaceEdit } from 'vscode-languageclient';

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFO';

/** The gravest first. */
export const severities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

export interface FindingRow {
  policy: string;
  title: string;
  severity: Severity;
  address: string;
  message: string;
  /** Absent for the root module. */
  module?: string;
  /** Counted from 0. */
  range: { start: Place; end: Place };
  /** True where its policy says how it is mended. */
  hasFix: boolean;
}

interface Place {
  line: number;
  character: number;
}

/** All that is found in one text. */
export interface FindingsOfText {
  uri: string;
  findings: FindingRow[];
}

/** Asks for all findings; from then on the server tells of the texts whose findings are others. */
export const findingsMethod = 'decree/findings';
export const findingsChangedMethod = 'decree/findingsChanged';

/** What would mend all findings of a policy. */
export interface FixAll {
  edit: WorkspaceEdit;
  mended: number;
  left: number;
}

/** `{ policy }` */
export const fixAllMethod = 'decree/fixAll';
