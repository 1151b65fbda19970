import type { Core, Json } from '../../../core/host/boundary.ts';
import { refers } from '../../requirement/judge/references.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { answersTo, type Tried } from '../trial/trial.ts';

/** So many variants of a document are tried at most. */
const mostVariants = 48;
const mostLiterals = 16;

const place = 'decree_open_documents';

/**
 * Whether the verdict on documents in which a policy flags nothing depends on what is not known until apply. Any policy is asked, of
 * which nothing is known but its text: it depends where the policy flags something once the unknown values are replaced by others, by
 * texts and numbers that the policy itself names, by both booleans, or by nothing. So `true` is never said without proof; a policy
 * that can only be moved by a value nobody thinks of counts as decided. What leads to a resource of the document is known, and stays.
 */
export async function openIn(core: Core, tried: Tried, documents: readonly ResourceDocument[]): Promise<boolean[]> {
  const witnesses = witnessesIn(tried.policy.source.text);
  const variants = documents.flatMap((document, of) =>
    variantsOf(document, witnesses).map((variant) => ({ of, variant })),
  );
  if (variants.length === 0) return documents.map(() => false);
  const flagged = await flaggedAmong(
    core,
    tried,
    variants.map(({ variant }) => variant),
  );
  const open = new Set(flagged.map((at) => variants[at]?.of));
  return documents.map((_, at) => open.has(at));
}

/** Which of the documents the policy flags; none where it fails on one. */
async function flaggedAmong(
  core: Core,
  { policy, modules, library }: Tried,
  documents: readonly ResourceDocument[],
): Promise<number[]> {
  const answer = await core.evaluate({
    modules: [policy.source, ...modules],
    library: [...library],
    query: `[at | some at, document in data.${place}; some [value] in ${answersTo(policy)}; not value in {false, set(), [], {}}]`,
    data: { [place]: documents.map(({ resource, data }) => ({ resource, data })) } as unknown as Json,
  });
  if (!answer.ok) return [];
  return (answer.value.results[0] ?? []) as unknown as number[];
}

type Witness = string | number | boolean | null | string[];

/** Values that a policy may tell from others. */
function witnessesIn(text: string): Witness[] {
  const rules = text.slice(Math.max(0, text.search(/^package /m))).replace(/(^|\s)#.*$/gm, '');
  const literals = new Set<Witness>();
  for (const [found] of rules.matchAll(/"(?:[^"\\\n]|\\.)*"|(?<![\w."])\d+(?:\.\d+)?(?![\w.])/g)) {
    const literal = JSON.parse(found) as string | number;
    if (typeof literal === 'number') for (const near of [literal - 1, literal, literal + 1]) literals.add(near);
    else if (!literal.includes('${')) literals.add(literal);
  }
  const some = [...literals].slice(0, mostLiterals);
  const texts = some.filter((literal) => typeof literal === 'string');
  return [null, true, false, 'other', ...some, texts];
}

/** The document with its unknown values replaced: all of them by the same, then each by one of its own, as many ways as there is room for. */
function variantsOf(document: ResourceDocument, witnesses: readonly Witness[]): ResourceDocument[] {
  const unknowns = [...unknownsIn(document)];
  if (unknowns.length === 0) return [];
  const same = witnesses.map((witness) => unknowns.map(() => witness));
  const ways = [...same, ...(unknowns.length > 1 ? mixed(witnesses, unknowns.length, mostVariants - same.length) : [])];
  return ways.map((way) => {
    const values = new Map(unknowns.map((text, at) => [text, way[at] ?? null]));
    return replaced(document as unknown as Json, values) as unknown as ResourceDocument;
  });
}

/** Of all ways to give each of so many unknowns a witness, some that lie evenly apart. */
function mixed(witnesses: readonly Witness[], unknowns: number, most: number): Witness[][] {
  const all = Math.min(witnesses.length ** unknowns, Number.MAX_SAFE_INTEGER);
  const count = Math.min(all, most);
  return Array.from({ length: count }, (_, way) => {
    let left = Math.floor((way * all) / count);
    return Array.from({ length: unknowns }, () => {
      const witness = witnesses[left % witnesses.length] ?? null;
      left = Math.floor(left / witnesses.length);
      return witness;
    });
  });
}

function unknownsIn(document: ResourceDocument): Set<string> {
  const resources = [document.resource, document.data].flatMap((types) => Object.values(types).flat());
  const found = new Set<string>();
  const walk = (value: Json): void => {
    if (typeof value === 'string') {
      if (value.includes('${') && !resources.some((one) => refers(value, one) === 'holds')) found.add(value);
    } else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) walk(inner);
  };
  for (const { values, tags = {} } of resources) {
    walk(values);
    walk(tags);
  }
  return found;
}

/** `null` stands for: not set. */
function replaced(value: Json, by: ReadonlyMap<string, Witness>): Json {
  if (typeof value === 'string') {
    const witness = by.get(value);
    if (witness === undefined) return value;
    const isWhole = /^\$\{[^}]*\}$/.test(value);
    return isWhole ? witness : value.replace(/\$\{[^}]*\}/g, () => String(witness ?? ''));
  }
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, by)).filter((inner) => inner !== null);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, inner === null ? null : replaced(inner, by)] as const,
  );
  return Object.fromEntries(entries.filter(([key, inner]) => inner !== null || value[key] === null));
}
