import { compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import { formsHere } from '../../engine/evaluate/plan/generate.ts';
import type { Tried } from '../../engine/evaluate/trial/trial.ts';
import { severities } from '../../engine/policy/metadata.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import type { Call, Desk } from './desk.ts';
import { loadPolicy } from './policy.ts';
import type { ImpactFinding, ImpactParams, ImpactResult } from './protocol.ts';
import { rootsOf, type WorkspaceRoot } from './workspace.ts';

const mostFindings = 1000;

/** What a policy finds in the workspace, before anybody saves it. */
export async function impact(desk: Desk, { policy: text }: ImpactParams, call: Call): Promise<ImpactResult> {
  const started = performance.now();
  const { tried, diagnostics } = await loadPolicy(await desk.tools(), text);
  const roots = tried ? await rootsOf(desk.context) : [];
  const found = tried ? await findIn(desk, tried, roots, call) : { findings: [], diagnostics: [] };
  return {
    diagnostics: [...diagnostics, ...found.diagnostics],
    findings: found.findings.toSorted(inOrder).slice(0, mostFindings),
    total: found.findings.length,
    resources: roots.reduce((sum, { configuration }) => sum + countResources(configuration.document), 0),
    milliseconds: Math.round(performance.now() - started),
  };
}

type Found = Pick<ImpactResult, 'diagnostics' | 'findings'>;

async function findIn(
  desk: Desk,
  tried: Tried,
  roots: readonly WorkspaceRoot[],
  { signal, tell }: Call,
): Promise<Found> {
  const found: Found = { diagnostics: [], findings: [] };
  const known = knownFindings(desk);
  await evaluateRoots(desk, tried, roots, (root, findings, diagnostics) => {
    tell(`${root.name} is checked`);
    found.diagnostics.push(...diagnostics);
    found.findings.push(
      ...findings.map(({ severity, address, message, file, range, path }) => ({
        severity,
        address,
        message,
        root: root.folder,
        ...(file !== undefined && { file: root.toUri(file) }),
        ...(range && { range }),
        isNew: !known.has(keyOf(root.folder, { address, path })),
      })),
    );
    return !signal.aborted;
  });
  return found;
}

/** Evaluates a policy on every root, as long as whoever listens wants more. */
export async function evaluateRoots(
  { context, tools }: Desk,
  { policy, modules, library }: Tried,
  roots: readonly WorkspaceRoot[],
  listen: (root: WorkspaceRoot, findings: Finding[], diagnostics: Found['diagnostics']) => boolean,
): Promise<void> {
  const { host } = context;
  const { core } = await tools();
  const parts = { policies: [policy], modules: [...modules], library: [...library] };
  const compiled = await compilePolicies(core, parts, formsHere());
  const [first] = roots;
  if (!compiled.ok) {
    if (first) listen(first, [], compiled.diagnostics);
    return;
  }
  const evaluator = await host.createEvaluator(compiled.value);
  try {
    for (const root of roots) {
      const { results } = await evaluator.evaluate(root.configuration.document);
      const { findings, diagnostics } = findingsOf(root.configuration, results);
      if (!listen(root, findings, diagnostics)) return;
    }
  } finally {
    await evaluator.close?.();
  }
}

/** What the policies in force say already. */
function knownFindings({ context: { results } }: Desk): ReadonlySet<string> {
  const items = [...results.uris()].flatMap((uri) => results.of(uri));
  return new Set(items.flatMap(({ finding, root }) => (finding && root ? [keyOf(root, finding)] : [])));
}

const keyOf = (root: string, { address, path }: Pick<Finding, 'address' | 'path'>): string =>
  JSON.stringify([root, address, path]);

/** The gravest first; of these, those that nothing said before. */
const inOrder = (a: ImpactFinding, b: ImpactFinding): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  Number(b.isNew) - Number(a.isNew) ||
  a.address.localeCompare(b.address, 'en');
