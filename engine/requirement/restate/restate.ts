import type { Requirement, Rule, Subject } from '../requirement.ts';
import { spell } from './spell.ts';

/** What people call a resource type, in the singular; undefined: its own name is shown alone. */
export type Labels = (type: string) => string | undefined;

/** The sentence that says exactly what the requirement asks; `parse` reads it back to the same requirement. */
export function restate(requirement: Requirement, labels: Labels = () => undefined): string {
  const { rules, severity, category, frameworks } = requirement;
  return [
    ...rules.map((rule) => ruleSentence(rule, labels)),
    ...(severity === 'MEDIUM' ? [] : [`Severity ${severity}.`]),
    ...(category === 'configuration' ? [] : [`Category ${JSON.stringify(category)}.`]),
    ...(Object.keys(frameworks).length === 0 ? [] : [`Serves ${controlWords(frameworks)}.`]),
  ].join(' ');
}

function ruleSentence({ subject, must, unless }: Rule, labels: Labels): string {
  const obligation =
    'named' in must
      ? `${phrase(must.named)}, that is, be such that ${spell(must.means)}`
      : `be such that ${spell(must)}`;
  return `Every ${subjectWords(subject, labels)} must ${obligation}${unless ? `, unless ${spell(unless)}` : ''}.`;
}

/** Plain where it cannot be misread, else as JSON. */
const phrase = (words: string): string =>
  /^[a-z][a-z0-9]*([ -][a-zA-Z][a-zA-Z0-9]*| \d+(?= |$))*$/.test(words) && !words.startsWith('be such that')
    ? words
    : JSON.stringify(words);

function subjectWords({ types, kind, where }: Subject, labels: Labels): string {
  const names = types.map((type) => {
    if (type === '*') return 'resource that can carry tags';
    const label = labels(type);
    return label ? `${label} (\`${type}\`)` : `\`${type}\``;
  });
  return `${kind === 'data' ? 'data source ' : ''}${names.join(' or ')}${where ? ` such that ${spell(where)}` : ''}`;
}

const controlWords = (frameworks: Requirement['frameworks']): string =>
  Object.entries(frameworks)
    .map(
      ([framework, controls]) =>
        `${JSON.stringify(framework)} ${controls.map((control) => JSON.stringify(control)).join(', ')}`,
    )
    .join('; ');
