import { z } from 'zod';
import type { CheckedModule, Diagnostic } from '../../core/host/boundary.ts';
import { wordsOf } from './issue.ts';
import { Metadata } from './metadata.ts';

const Written = z.looseObject({ title: z.unknown(), custom: z.looseObject({}).optional() });

/** The METADATA of a package, completed where its author left it out (as Conftest's policies do), or what is wrong with it. */
export function readMetadata(
  name: string,
  parts: readonly CheckedModule[],
): { metadata?: Metadata; problems: Diagnostic[] } {
  const annotated = parts.find((part) => part.annotations !== undefined && part.annotations !== null);
  const written = Written.safeParse(annotated?.annotations ?? {});
  const { custom, ...rest } = written.data ?? {};
  const id = name.replace(/^decree\./, '').toLowerCase();
  const metadata = Metadata.safeParse({ title: id, ...rest, custom: custom ?? { id } });
  if (metadata.success) return { metadata: metadata.data, problems: [] };
  return { problems: metadata.error.issues.map((issue) => problem(issue, annotated)) };
}

function problem(issue: z.core.$ZodIssue, module: CheckedModule | undefined): Diagnostic {
  const key = issue.path.join('.');
  return {
    code: 'metadata_invalid',
    severity: 'error',
    message: `\`${key}\` of the METADATA ${wordsOf(issue)}`,
    help: 'see the METADATA of a built-in policy: `decree policies`',
    ...(module && { file: module.file }),
    ...(module?.annotationsRange && { range: module.annotationsRange }),
  };
}
