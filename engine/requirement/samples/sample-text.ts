import type { Resource } from '../../../core/host/boundary.ts';
import { blockLines } from '../../report/hcl.ts';
import type { ResourceDocument } from '../../resource/document.ts';

/** A sample as Terraform text, with a variable for every value that is not known. */
export function sampleText(document: ResourceDocument): string {
  const blocks = (['data', 'resource'] as const).flatMap((kind) =>
    Object.values(document[kind])
      .flat()
      .map((resource) => blockLines(headerOf(kind, resource), resource.values)),
  );
  const variables = [...variablesIn(document)].map((name) => blockLines(`variable ${JSON.stringify(name)}`, {}));
  return `${[...variables, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headerOf(kind: 'data' | 'resource', { type, name }: Resource): string {
  return `${kind} ${JSON.stringify(type)} ${JSON.stringify(name)}`;
}

function variablesIn(document: ResourceDocument): Set<string> {
  const references = JSON.stringify(document).matchAll(/\bvar\.([A-Za-z_][\w-]*)/g);
  return new Set([...references].map((match) => match[1] ?? ''));
}
