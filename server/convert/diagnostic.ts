import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type * as core from '../../core/host/boundary.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Severity } from '../../engine/policy/metadata.ts';
import { webPage } from './markdown.ts';
import { textStart, toRange } from './range.ts';

const source = 'decree';

const ofFinding: Record<Severity, DiagnosticSeverity> = {
  CRITICAL: DiagnosticSeverity.Error,
  HIGH: DiagnosticSeverity.Error,
  MEDIUM: DiagnosticSeverity.Warning,
  LOW: DiagnosticSeverity.Information,
  INFO: DiagnosticSeverity.Hint,
};

const ofMistake: Record<core.Diagnostic['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Mistakes that are shown as text that could as well not be there. */
const unnecessary = new Set(['rego_unused', 'rego_rule_unused']);

/** Turns the name of a text, as the check knows it, into its address. */
export type ToUri = (file: string) => string;

/** A mistake in somebody's text, for the editor. */
export function mistakeDiagnostic(mistake: core.Diagnostic, toUri: ToUri): Diagnostic {
  const related = (mistake.related ?? []).map(({ message, file, range }) => place(message, file, range, toUri));
  return {
    source,
    severity: ofMistake[mistake.severity],
    code: mistake.code,
    ...codeDescription(mistake.url),
    message: mistake.help ? `${mistake.message}\n${mistake.help}` : mistake.message,
    range: mistake.range ? toRange(mistake.range) : textStart,
    ...(related.length > 0 && { relatedInformation: related }),
    ...(unnecessary.has(mistake.code) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** What a diagnostic says, however it is marked up. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** A finding, for the editor: at the attribute or block, with the module calls that lead there. */
export function findingDiagnostic(finding: Finding, range: core.Range, toUri: ToUri): Diagnostic {
  const chain = finding.modules.map((call) =>
    place(`called here as \`module.${call.name}\``, call.file, call.range, toUri),
  );
  return {
    source,
    severity: ofFinding[finding.severity],
    code: finding.policy,
    ...codeDescription(finding.docs.find((page) => webPage(page))),
    message: finding.message,
    range: toRange(range),
    ...(chain.length > 0 && { relatedInformation: chain }),
    data: { policy: finding.policy, address: finding.address, path: finding.path },
  };
}

function codeDescription(page: string | undefined): Pick<Diagnostic, 'codeDescription'> {
  const href = page && webPage(page);
  return href ? { codeDescription: { href } } : {};
}

function place(message: string, file: string, range: core.Range, toUri: ToUri): DiagnosticRelatedInformation {
  return { message, location: { uri: toUri(file), range: toRange(range) } };
}
