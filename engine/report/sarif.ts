import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { ExceptedFinding } from '../evaluate/excepted.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Severity } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { diagnosticLevels, findingLevels, policiesById } from './describe.ts';
import { helpText } from './fix.ts';
import { jsonWith } from './json_list.ts';
import type { CheckReport, Format } from './report.ts';

/** CVSS-like scores by which code scanning sorts and filters. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  CRITICAL: '9.5',
  HIGH: '8.0',
  MEDIUM: '5.5',
  LOW: '3.0',
  INFO: '0.0',
};

/** SARIF 2.1.0, for code scanning services and result viewers. */
export const sarif: Format = (report, { version }) => {
  const rules = rulesOf(report);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const ruleIndex = ({ policy }: Finding) => ruleIndexes.get(policy) ?? -1;
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Decree', version, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !report.diagnostics.some(({ severity }) => severity === 'error'),
            toolExecutionNotifications: report.diagnostics.map(notificationOf),
          },
        ],
        results: [],
      },
    ],
  };
  return jsonWith(log, 'results', resultsOf(report, ruleIndex));
};

function* resultsOf({ findings, excepted }: CheckReport, ruleIndex: (finding: Finding) => number): Generator<Result> {
  for (const finding of findings) yield resultOf(finding, ruleIndex(finding));
  for (const exception of excepted) {
    const { finding } = exception;
    yield { ...resultOf(finding, ruleIndex(finding)), suppressions: [suppressionOf(exception)] };
  }
}

function rulesOf({ findings, excepted, policies }: CheckReport): ReportingDescriptor[] {
  const byId = policiesById(policies);
  const firstOf = new Map<string, Finding>();
  const see = (finding: Finding) => {
    if (!firstOf.has(finding.policy)) firstOf.set(finding.policy, finding);
  };
  for (const finding of findings) see(finding);
  for (const { finding } of excepted) see(finding);
  return [...firstOf.values()]
    .toSorted((a, b) => (a.policy < b.policy ? -1 : 1))
    .map((finding) => ruleOf(finding, byId.get(finding.policy)));
}

function ruleOf(finding: Finding, policy: Policy | undefined): ReportingDescriptor {
  const custom = policy?.metadata.custom;
  const help = helpText(finding, policy);
  const [helpUri] = finding.docs;
  const description = policy?.metadata.description;
  const frameworks = Object.entries(custom?.frameworks ?? {});
  return {
    id: finding.policy,
    shortDescription: { text: finding.title },
    ...(description === undefined ? {} : { fullDescription: { text: description } }),
    ...(help === undefined ? {} : { help: { text: help } }),
    ...(helpUri !== undefined && /^https?:\/\/\S+$/.test(helpUri) ? { helpUri } : {}),
    defaultConfiguration: { level: findingLevels[finding.severity] },
    properties: {
      'security-severity': securitySeverity[finding.severity],
      tags: ['security', ...(custom ? [custom.category] : []), ...frameworks.map(([framework]) => framework)],
      ...(frameworks.length === 0 ? {} : { frameworks: Object.fromEntries(frameworks) }),
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number): Result {
  const related = finding.modules.map(
    (call): Location => ({
      message: { text: `module.${call.name} is called here` },
      physicalLocation: physicalLocation(call.file, call.range),
    }),
  );
  return {
    ruleId: finding.policy,
    ruleIndex,
    level: findingLevels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: physicalLocation(finding.file ?? finding.root, finding.range),
        logicalLocations: [{ fullyQualifiedName: finding.address, kind: 'resource' }],
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'decree/v1': fingerprint(finding) },
    properties: { severity: finding.severity, address: finding.address, path: finding.path },
  };
}

/** Lines are left out on purpose: the same problem keeps its fingerprint when text above it changes. */
function fingerprint({ policy, address, path }: Finding): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([policy, address, path])))).slice(0, 32);
}

function suppressionOf({ from, reason, until }: ExceptedFinding): NonNullable<Result['suppressions']>[number] {
  return {
    kind: from === 'source' ? 'inSource' : 'external',
    status: 'accepted',
    justification: `${reason} (until ${until})`,
  };
}

function notificationOf({ code, severity, message, help, file, range }: Diagnostic): Notification {
  return {
    descriptor: { id: code },
    level: diagnosticLevels[severity],
    message: { text: help === undefined ? message : `${message}: ${help}` },
    ...(file === undefined ? {} : { locations: [{ physicalLocation: physicalLocation(file, range) }] }),
  };
}

function physicalLocation(file: string, range: Range | undefined): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(file) }, ...(range ? { region: regionOf(range) } : {}) };
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative names stay relative, so that a service finds them below the checkout. */
function uriOf(file: string): string {
  const slashed = file.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (slashed.startsWith('/')) return `file://${encoded}`;
  if (/^[a-z]:\//i.test(slashed)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.replace(/^(?:\.\/)+/, '');
}
