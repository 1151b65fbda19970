import { isBlock } from '../../knowledge/schema/index.ts';
import type { AuthorTools } from './authored.ts';
import { contentStemsOf } from './read/function-words.ts';

/** What there is to know of types, controls and policies, in words: for a model that looks things up, and for people. */

const mostPaths = 400;
const mostConcepts = 6;

/** The attributes and blocks of a type, one a line, with their kind and default; or the names that are most like it. */
export function describeType({ schemas, lexicon }: AuthorTools, type: string): string {
  const schema = schemas.get(type) ?? schemas.get(type, 'data');
  if (!schema) return `there is no resource type ${type}; near it: ${schemas.nearest(type).join(', ')}`;
  const facts = lexicon.language.attributes[type] ?? {};
  const lines = schemas.paths(type, schema.mode).map((path) => {
    const name = path.join('.');
    const found = schemas.attributeAt(type, path, schema.mode);
    if (!found) return name;
    if (isBlock(found))
      return `${name}: block${found.max === 1 ? '' : ', repeated'}${found.min > 0 ? ', required' : ''}`;
    const known = facts[name]?.default;
    const said = [
      found.element ? `${found.kind} of ${found.element.kind}` : found.kind,
      ...('required' in found && found.required ? ['required'] : []),
      ...('optional' in found && !found.required && !found.optional ? ['read only'] : []),
      ...(known === undefined ? [] : [`default ${JSON.stringify(known)}`]),
    ];
    return `${name}: ${said.join(', ')}`;
  });
  const more = lines.length > mostPaths ? [`… and ${lines.length - mostPaths} more`] : [];
  return [...lines.slice(0, mostPaths), ...more].join('\n');
}

/** Control concepts that share most words with these; with a type, only those that apply to it, and what they ask of it. */
export function findConcepts({ lexicon }: AuthorTools, words: string, type?: string): string {
  const asked = new Set(contentStemsOf(words));
  const shared = (text: string): number => new Set(contentStemsOf(text).filter((stem) => asked.has(stem))).size;
  const found = lexicon.language.concepts
    .filter((concept) => type === undefined || Object.hasOwn(concept.types, type))
    .map((concept) => ({
      concept,
      score: 3 * shared(`${concept.concept.replaceAll('_', ' ')} ${concept.must}`) + shared(concept.says.join(' ')),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostConcepts);
  if (found.length === 0) return 'no control is known for these words';
  return found
    .map(({ concept }) => {
      const { must, severity, category, frameworks, types } = concept;
      const condition = type === undefined ? undefined : lexicon.meaning(concept, type);
      const means = condition && 'named' in condition ? condition.means : condition;
      return [
        `${concept.concept}: must ${must}`,
        `  severity ${severity}, category ${category}, frameworks ${JSON.stringify(frameworks ?? {})}`,
        `  types: ${Object.keys(types).slice(0, 30).join(', ')}`,
        ...(means ? [`  condition on ${type}: ${JSON.stringify(means)}`] : []),
      ].join('\n');
    })
    .join('\n');
}

/** The policies that share most words with a text. */
export function nearestPolicies({ catalogue }: AuthorTools, text: string): { id: string; title: string }[] {
  const wordsOf = (words: string): string[] => [...new Set(words.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [])];
  const asked = new Set(wordsOf(text));
  return catalogue.policies
    .map((policy) => ({
      policy,
      score: wordsOf(`${policy.id} ${policy.metadata.title} ${policy.metadata.custom.requirement ?? ''}`).filter(
        (word) => asked.has(word),
      ).length,
    }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || (a.policy.id < b.policy.id ? -1 : 1))
    .slice(0, 3)
    .map(({ policy }) => ({ id: policy.id, title: policy.metadata.title }));
}

export function readPolicy({ catalogue }: AuthorTools, id: string): string {
  return catalogue.get(id)?.source.text ?? `there is no policy ${id}; ask find_policies for ids`;
}
