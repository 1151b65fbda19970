import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { placeText, policiesById } from './describe.ts';
import { helpText } from './fix.ts';
import type { Format } from './report.ts';

interface TestCase {
  classname: string;
  name: string;
  problem?: { element: 'failure' | 'error'; type: string; message: string; details: (string | undefined)[] };
}

/** JUnit XML: a failure for each finding, an error for each broken text, a passed case for each policy that is kept. */
export const junit: Format = function* ({ findings, diagnostics, policies, seconds }) {
  const byId = policiesById(policies);
  const violated = new Set<string>();
  for (const { policy } of findings) violated.add(policy);
  const broken = diagnostics.filter(({ severity }) => severity === 'error');
  const kept = policies.filter(({ id }) => !violated.has(id));
  const tests = broken.length + findings.length + kept.length;
  const counts = `tests="${tests}" failures="${findings.length}" errors="${broken.length}" time="${seconds.toFixed(3)}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="decree" ${counts}>\n`;
  yield `  <testsuite name="decree check" ${counts}>\n`;
  for (const diagnostic of broken) yield caseXml(brokenCase(diagnostic));
  for (const finding of findings) yield caseXml(findingCase(finding, byId.get(finding.policy)));
  for (const { id, metadata } of kept) yield caseXml({ classname: id, name: metadata.title });
  yield '  </testsuite>\n</testsuites>\n';
};

function brokenCase({ code, message, help, file, range }: Diagnostic): TestCase {
  const place = file === undefined ? undefined : placeText(file, range);
  return {
    classname: code,
    name: place ?? message,
    problem: { element: 'error', type: code, message, details: [place, help] },
  };
}

function findingCase(finding: Finding, known: Policy | undefined): TestCase {
  const { policy, severity, address, message, title, docs } = finding;
  const place = placeText(finding.file ?? finding.root, finding.range);
  const details = [place, title, helpText(finding, known), docs[0]];
  return {
    classname: policy,
    name: `${address} (${place})`,
    problem: { element: 'failure', type: severity, message, details },
  };
}

function caseXml({ classname, name, problem }: TestCase): string {
  const open = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}"`;
  if (!problem) return `${open}/>\n`;
  const { element, type, message, details } = problem;
  const text = details.filter((detail) => detail !== undefined).join('\n');
  return [
    `${open}>`,
    `      <${element} type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</${element}>`,
    '    </testcase>\n',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** XML 1.0 has no way to write the other controls and lone surrogates at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character);
}
