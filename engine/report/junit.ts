import { placeText, policiesById } from './describe.ts';
import { helpText } from './fix.ts';
import type { Format } from './report.ts';

interface TestCase {
  classname: string;
  name: string;
  problem?: { element: 'failure' | 'error'; type: string; message: string; details: (string | undefined)[] };
}

/** JUnit XML: a failure for each finding, an error for each broken text, a passed case for each policy that is kept. */
export const junit: Format = ({ findings, diagnostics, policies, seconds }) => {
  const byId = policiesById(policies);
  const violated = new Set(findings.map(({ policy }) => policy));
  const broken = diagnostics.filter(({ severity }) => severity === 'error');
  const cases: TestCase[] = [
    ...broken.map(({ code, message, help, file, range }): TestCase => {
      const place = file === undefined ? undefined : placeText(file, range);
      return {
        classname: code,
        name: place ?? message,
        problem: { element: 'error', type: code, message, details: [place, help] },
      };
    }),
    ...findings.map((finding): TestCase => {
      const { policy, severity, address, message, title, docs } = finding;
      const place = placeText(finding.file ?? finding.root, finding.range);
      const details = [place, title, helpText(finding, byId.get(policy)), docs[0]];
      return {
        classname: policy,
        name: `${address} (${place})`,
        problem: { element: 'failure', type: severity, message, details },
      };
    }),
    ...policies
      .filter(({ id }) => !violated.has(id))
      .map(({ id, metadata }): TestCase => ({ classname: id, name: metadata.title })),
  ];
  const counts = `tests="${cases.length}" failures="${findings.length}" errors="${broken.length}" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="decree" ${counts}>`,
    `  <testsuite name="decree check" ${counts}>`,
    ...cases.map(caseXml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function caseXml({ classname, name, problem }: TestCase): string {
  const open = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}"`;
  if (!problem) return `${open}/>`;
  const { element, type, message, details } = problem;
  const text = details.filter((detail) => detail !== undefined).join('\n');
  return [
    `${open}>`,
    `      <${element} type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</${element}>`,
    '    </testcase>',
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
