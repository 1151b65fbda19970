import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Context } from '../features/feature.ts';
import { pathBelow } from '../workspace/uri.ts';
import type { PublishParams, PublishResult, StudioQuestions } from './protocol.ts';

/** Has a saved policy published by whoever started the server: the server itself reaches nothing outside. */
export async function publish(
  { connection, folders, trusted }: Context,
  { folder, file }: PublishParams,
): Promise<PublishResult> {
  const path = pathBelow(folder, file)?.replace(/\/[^/]+$/, '');
  const leadsOut = path?.split('/').includes('..') ?? true;
  if (!trusted || !path || leadsOut || !folders.all().includes(folder)) return refused(notHere(file));
  type Answer = StudioQuestions['decree/studio/runPublish']['result'];
  try {
    const answer = await connection.sendRequest<Answer | null>('decree/studio/runPublish', { folder, path });
    return answer ?? refused(elsewhere(path));
  } catch {
    return refused(elsewhere(path));
  }
}

const refused = (problem: Diagnostic): PublishResult => ({ places: [], diagnostics: [problem] });

const notHere = (file: string): Diagnostic => ({
  code: 'publish_outside',
  severity: 'error',
  message: `\`${file}\` lies in no folder that is open and trusted`,
  help: 'save the policy into an open folder first',
});

const elsewhere = (path: string): Diagnostic => ({
  code: 'publish_elsewhere',
  severity: 'warning',
  message: 'nothing is published from inside an editor',
  help: `run \`decree publish ${path}\` in a terminal, or open this page with \`decree studio\``,
});
