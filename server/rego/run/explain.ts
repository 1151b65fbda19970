import { Catalogue } from '../../../engine/policy/catalogue.ts';
import { loadPolicies } from '../../../engine/policy/load.ts';
import { explain } from '../../../engine/requirement/explain/explain.ts';
import type { Context } from '../../features/feature.ts';
import type { DocumentParams, Explained, Refusal } from '../protocol.ts';
import { explanationPage } from './explanation_page.ts';
import { refuse, refuseFor, runnable } from './sources.ts';

/** Says in words what the policy in a document does. Reading it runs nothing of the folder but the checks of its own samples. */
export async function explainDocument(context: Context, { uri }: DocumentParams): Promise<Explained | Refusal> {
  const run = await runnable(context, uri);
  if ('ok' in run) return run;
  const { host } = context;
  const schemas = host.schemas();
  const loaded = await loadPolicies(host.idleCore, run.modules, { library: run.library, schemas });
  const [policy] = loaded.policies;
  if (!policy) {
    return loaded.diagnostics.length > 0
      ? refuseFor(loaded.diagnostics)
      : refuse('this is no policy: it has no rule `deny`', 'explain a file with a rule `deny`, `violation` or `warn`');
  }
  const [{ policies }, lexicon] = await Promise.all([host.loadBuiltin(), host.lexicon()]);
  const tools = { core: host.idleCore, library: run.library, schemas, lexicon, catalogue: new Catalogue(policies) };
  return { ok: true, markdown: explanationPage(await explain(tools, policy, loaded.modules)) };
}
