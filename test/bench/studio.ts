import type { AuthorResult, JudgeResult, Sample, StudioRequests } from '../../server/studio/protocol.ts';
import type { Editor } from '../lsp/editor.ts';
import { type Measured, median, quantile, timed } from './figures.ts';
import { terraform } from './generate.ts';
import { withEditor } from './server.ts';

type Ask = <M extends keyof StudioRequests>(
  method: M,
  params: StudioRequests[M]['params'],
) => Promise<StudioRequests[M]['result']>;

const sentence = 'S3 buckets must be encrypted with a customer managed KMS key';
const samplesShown = 12;

/** A key pressed in the studio's Rego to the verdicts on its samples; and edits of Terraform while a policy is tried on and on. */
export async function studio({
  keys,
  targets,
}: {
  keys: number;
  targets: { judge: number; edit: number };
}): Promise<Measured> {
  const files = terraform({ resources: 66, files: 1 });
  const text = files['part0.tf'] ?? '';
  const line = text.split('\n').findIndex((one) => one.includes('deletion_window_in_days = 7'));
  return withEditor(files, async (editor, uriOf) => {
    const ask: Ask = (method, params) => editor.server.connection.sendRequest(method, params);
    const uri = uriOf('part0.tf');
    await editor.open(uri, text, 'terraform');
    await editor.settled(uri);
    const { rego = '', samples }: AuthorResult = await ask('decree/studio/author', {
      request: 'bench',
      sentence,
      reader: 'offline',
    });
    const shown = samples.slice(0, samplesShown);
    const changed = (round: number): string =>
      rego.replace(/^\tsome .*$/m, `$&\n\tnot bucket.values.bucket == "b${round}"`);
    await judge(ask, rego, shown);
    const compiled: number[] = [];
    const byHand: number[] = [];
    for (let round = 0; round < keys; round++) {
      compiled.push(await timed(() => judge(ask, `${rego}# ${round}\n`, shown)));
      byHand.push(await timed(() => judge(ask, changed(round), shown)));
    }
    const at = { line, character: '  deletion_window_in_days = '.length };
    const range = { start: at, end: { ...at, character: at.character + 1 } };
    const beside = await editsBeside(editor, uri, range, keys, () => judge(ask, rego, samples));
    return {
      figures: [
        {
          what: `verdicts on ${shown.length} samples after a key in the studio, p50`,
          value: median(compiled),
          unit: 'ms',
        },
        { what: 'the same, p95', value: quantile(compiled, 0.95), unit: 'ms', target: targets.judge },
        { what: 'of a policy changed by hand, p95', value: quantile(byHand, 0.95), unit: 'ms', target: targets.judge },
        {
          what: 'edit of Terraform while policies are tried, p95',
          value: quantile(beside, 0.95),
          unit: 'ms',
          target: targets.edit,
        },
      ],
    };
  });
}

async function judge(ask: Ask, policy: string, samples: Sample[]): Promise<void> {
  const { samples: verdicts }: JudgeResult = await ask('decree/studio/judge', { policy, samples });
  if (verdicts.length !== samples.length) throw new Error('the policy that was measured judges nothing');
}

/** How long edits take while something else never stops. */
async function editsBeside(
  editor: Editor,
  uri: string,
  range: Parameters<Editor['change']>[1],
  edits: number,
  work: () => Promise<void>,
): Promise<number[]> {
  let isOver = false;
  const working = (async () => {
    while (!isOver) await work();
  })();
  const times: number[] = [];
  for (let round = 0; round < edits; round++) {
    await editor.change(uri, range, round % 2 === 0 ? '8' : '7');
    times.push(await timed(() => editor.settled(uri)));
  }
  isOver = true;
  await working;
  return times;
}
