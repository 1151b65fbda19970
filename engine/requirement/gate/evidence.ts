import type { ResourceDocument } from '../../resource/document.ts';

const mostShown = 400;

/** The resources of a document on one line, as a diagnostic shows them: address and what is set. */
export function evidence({ resource, data }: ResourceDocument): string {
  const line = [resource, data]
    .flatMap((kind) => Object.values(kind).flat())
    .map(({ address, values }) => `${address} ${JSON.stringify(values)}`)
    .join(', ');
  return line.length > mostShown ? `${line.slice(0, mostShown - 1)}…` : line;
}
