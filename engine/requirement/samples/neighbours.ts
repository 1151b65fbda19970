import type { Json } from '../../../core/host/boundary.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { refers } from '../judge/references.ts';

/** More would be no sample any more. */
const mostNeighbours = 30;

/** A resource with what refers to it, and whatever these refer to: what a policy may look at beside it. */
export function neighboursOf(document: ResourceDocument, resource: Resource): ResourceDocument {
  const resources = new Set(Object.values(document.resource).flat());
  const data = new Set(Object.values(document.data).flat());
  const all = [...resources, ...data];
  const leadsTo = (from: Resource, to: Resource) => textsIn(from.values).some((text) => refers(text, to) === 'holds');
  const found = new Set([resource, ...all.filter((other) => other !== resource && leadsTo(other, resource))]);
  // The set grows while it is walked.
  for (const one of found) {
    if (found.size > mostNeighbours) break;
    for (const other of all) if (!found.has(other) && leadsTo(one, other)) found.add(other);
  }
  const kept = [...found].slice(0, mostNeighbours);
  return documentOf(
    kept.filter((one) => resources.has(one)),
    kept.filter((one) => data.has(one)),
  );
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
