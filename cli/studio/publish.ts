import { execFile } from 'node:child_process';
import process from 'node:process';
import { z } from 'zod';
import type { Diagnostic, Json } from '../../core/host/boundary.ts';

const Params = z.object({ path: z.string().min(1) });

const longest = 10 * 60_000;

/** What `decree publish --json` printed, one for each place, or why it printed nothing. */
interface Published {
  places: Json[];
  diagnostics: Diagnostic[];
}

/** Publishes the policies at a path of the folder, as on the command line, in a process of its own. */
export async function runPublish(folder: string, sent: unknown): Promise<Published> {
  const params = Params.safeParse(sent);
  const [, main = ''] = process.argv;
  if (!params.success) return { places: [], diagnostics: [failed('')] };
  const words = [...process.execArgv, main, 'publish', '--json', '--', params.data.path];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: folder, timeout: longest }, (_, stdout, stderr) => {
      const places = placesIn(stdout);
      resolve({ places: places ?? [], diagnostics: places ? [] : [failed(stderr)] });
    });
  });
}

function placesIn(text: string): Json[] | undefined {
  try {
    return z.array(z.json()).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The first mistake that the command line told. */
function failed(told: string): Diagnostic {
  const [, code, message, help] = /error\[(\w+)\]: (.+)(?:[\s\S]*?= help: (.+))?/.exec(told) ?? [];
  return {
    code: code ?? 'publish_failed',
    severity: 'error',
    message: message ?? 'the policy could not be published',
    help: help ?? 'run `decree publish` in a terminal, which says more',
  };
}
