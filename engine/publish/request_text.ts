import type { Finding } from '../evaluate/finding.ts';
import { counted } from '../report/report.ts';
import { changeLines } from './changelog.ts';
import type { Change } from './changes.ts';
import type { PublishCheck } from './gate.ts';
import { isFixture, type PublishedPolicy } from './publication.ts';

/** What whoever is asked to take policies in gets to see. */
export interface RequestContent {
  version: string;
  before?: string | undefined;
  changes: readonly Change[];
  checks: readonly PublishCheck[];
  policies: readonly PublishedPolicy[];
  /** What each policy says exactly, by its id, where its requirement is understood. */
  restated: ReadonlyMap<string, string>;
  /** What the policies find where they are published from. */
  workspace: { resources: number; findings: readonly Finding[] };
  /** How many resources of the inventory each policy flags, by its id; nothing where there is no inventory. */
  inventory?: ReadonlyMap<string, number> | undefined;
}

const mostFindings = 20;
const longestSample = 2_000;

/** The title of a request. */
export function requestTitle({ version, policies }: Pick<RequestContent, 'version' | 'policies'>): string {
  const [only, ...more] = policies;
  const what = only && more.length === 0 ? `\`${only.policy.id}\`` : counted(policies.length, 'policy', 'policies');
  return `Policies ${version}: ${what}`;
}

/** The text of a request, in Markdown. */
export function requestText(content: RequestContent): string {
  const { version, before, changes, checks, policies } = content;
  const since = before === undefined ? 'the first version' : `after ${before}`;
  return [
    `Version ${version}, ${since}.`,
    changeLines(changes).join('\n'),
    `| Check | | |\n|---|---|---|\n${checks.map(({ name, passed, detail }) => `| ${name} | ${passed ? 'pass' : 'fail'} | ${cell(detail)} |`).join('\n')}`,
    ...policies.map((policy) => policyText(policy, content)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function policyText({ policy, files }: PublishedPolicy, { restated, workspace, inventory }: RequestContent): string {
  const { id, metadata } = policy;
  const { requirement, severity } = metadata.custom;
  const exact = restated.get(id);
  const flagged = inventory?.get(id);
  const found = workspace.findings.filter((finding) => finding.policy === id);
  const impact =
    workspace.resources === 0
      ? 'no resources to try it on where it is published from'
      : `${counted(found.length, 'finding')} among ${counted(workspace.resources, 'resource')} where it is published from`;
  const more = found.length > mostFindings ? [`- and ${found.length - mostFindings} more`] : [];
  return [
    `## ${metadata.title}\n\`${id}\`, ${severity}`,
    ...(requirement === undefined ? [] : [`**Requirement**: ${requirement}`]),
    ...(exact === undefined ? [] : [`**It says exactly**: ${exact}`]),
    `**Impact**: ${impact}; ${flagged === undefined ? 'what it finds in the inventory is not known' : `${counted(flagged, 'resource')} of the inventory would be flagged`}`,
    [...found.slice(0, mostFindings).map(({ address, message }) => `- \`${address}\`: ${message}`), ...more].join('\n'),
    ...files.filter(({ file }) => isFixture(file)).map(({ file, text }) => sample(file, text)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Folded, and in a fence that nothing in it can end. */
function sample(file: string, text: string): string {
  const shown = text.length > longestSample ? `${text.slice(0, longestSample)}\n…` : text.trimEnd();
  const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `<details><summary>${file.replace('fixtures/', '')}</summary>\n\n${fence}hcl\n${shown}\n${fence}\n\n</details>`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
