import { z } from 'zod';
import type { Json, Value } from '../../../core/host/boundary.ts';
import { countResources, sourceOf as sourceAt } from '../../../engine/resource/configuration.ts';
import type { ResourceDocument } from '../../../engine/resource/document.ts';
import type { CheckedRoot } from '../../checking/checked_roots.ts';
import { toRange } from '../../convert/range.ts';
import type { Context } from '../../features/feature.ts';
import { folderOf } from '../../workspace/uri.ts';
import type { Evaluated, EvaluatedFinding, Refusal, RuleParams } from '../protocol.ts';
import { queryOf, type Runnable, refuse, refuseFor, runnable } from './sources.ts';

/** A root module that rules are evaluated on; absent where the workspace has no Terraform. */
interface Ground {
  folder: string;
  root?: CheckedRoot;
}

const empty: ResourceDocument = { resource: {}, data: {} };

/** What a rule comes to on each root module of the scope that its document is in. */
export async function evaluateRule(context: Context, { uri, rule }: RuleParams): Promise<Evaluated | Refusal> {
  const started = performance.now();
  const run = await runnableRule(context, uri, rule);
  if ('ok' in run) return run;
  const evaluated: Evaluated = { ok: true, roots: [], findings: [], prints: '', milliseconds: 0 };
  for (const ground of await groundsFor(context, uri)) {
    const answer = await evaluateOn(context, run, rule, ground, false);
    if ('ok' in answer) return answer;
    const [value] = answer.results;
    const resources = ground.root ? countResources(ground.root.configuration.document) : 0;
    evaluated.roots.push({ folder: ground.folder, resources, ...(value !== undefined && { value }) });
    evaluated.findings.push(...findingsIn(value, ground.root));
    evaluated.prints += answer.output;
  }
  return { ...evaluated, milliseconds: Math.round(performance.now() - started) };
}

/** A document whose rule of this name has a value. */
export async function runnableRule(context: Context, uri: string, rule: string): Promise<Runnable | Refusal> {
  const run = await runnable(context, uri);
  if ('ok' in run) return run;
  const found = run.outlined.outline.rules.find(({ name }) => name === rule);
  if (!found) return refuse(`there is no rule \`${rule}\` here`, 'it may not parse, or be in another file');
  return found.kind === 'function'
    ? refuse(`\`${rule}\` is a function: it has no value of its own`, 'evaluate a rule that calls it')
    : run;
}

/** The root modules of the scope; where there is none, nothing at all to evaluate on. */
export async function groundsFor({ roots, scopes }: Context, uri: string): Promise<Ground[]> {
  const scope = scopes.of(folderOf(uri));
  const folders = roots.folders().filter((folder) => scopes.of(folder) === scope);
  if (folders.length === 0) return [{ folder: scope }];
  return Promise.all(
    folders.map(async (folder) => {
      const root = await roots.of(folder);
      return { folder, ...(root && { root }) };
    }),
  );
}

/** Evaluates a rule on one root module. */
export async function evaluateOn(
  { host }: Context,
  { outlined, modules, library }: Runnable,
  rule: string,
  { root }: Ground,
  trace: boolean,
): Promise<Value<'evaluate'> | Refusal> {
  const { resource, data } = root?.configuration.document ?? empty;
  const answer = await host.idleCore.evaluate({
    modules,
    library,
    query: queryOf(outlined, rule),
    input: { resource, data } as unknown as Json,
    trace,
  });
  return answer.ok ? answer.value : refuseFor(answer.diagnostics);
}

const Yielded = z.object({ address: z.string(), message: z.string().optional(), msg: z.string().optional() });

function findingsIn(value: Json | undefined, root: CheckedRoot | undefined): EvaluatedFinding[] {
  const values = Array.isArray(value) ? value : [];
  return values.flatMap((one): EvaluatedFinding[] => {
    const { data: yielded } = Yielded.safeParse(one);
    if (!yielded) return [];
    const source = root && sourceAt(root.configuration, yielded.address);
    return [
      {
        address: yielded.address,
        message: yielded.message ?? yielded.msg ?? '',
        ...(source && root && { location: { uri: root.toUri(source.file), range: toRange(source.header) } }),
      },
    ];
  });
}
