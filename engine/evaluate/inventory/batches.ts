import type { Policy } from '../../policy/policy.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { readsAll, typesOf } from '../input.ts';
import { type Judged, type JudgeRequest, judge, type Outcome } from './judge.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Judges a root that comes in parts, as `judge` does the whole of it: the local policies judge each part, and of it only what the others
 * read is held. No policy says anything of resources that are in no part, so the parts may be any.
 */
export class Batches {
  readonly #request: Omit<JudgeRequest, 'document'>;
  readonly #local: readonly Policy[];
  readonly #relational: readonly Policy[];
  readonly #isHeld: (type: string) => boolean;
  readonly #resources: Resource[] = [];
  readonly #data: Resource[] = [];
  readonly #outcomes: Outcome[] = [];
  readonly #verdicts: Verdicts = { judged: [], local: {}, related: {}, unknown: [] };

  constructor(request: Omit<JudgeRequest, 'document'>) {
    this.#request = request;
    this.#local = request.policies.filter(({ id }) => request.local.has(id));
    this.#relational = request.policies.filter(({ id }) => !request.local.has(id));
    const types = new Set(this.#relational.flatMap(typesOf));
    const isAllHeld = this.#relational.some(readsAll);
    this.#isHeld = (type) => isAllHeld || types.has(type);
  }

  async add(document: ResourceDocument): Promise<void> {
    this.#hold(document.resource, this.#resources);
    this.#hold(document.data, this.#data);
    const { outcomes, verdicts } = await judge({ ...this.#request, document, policies: this.#local });
    this.#outcomes.push(...outcomes);
    this.#verdicts.judged.push(...verdicts.judged);
    this.#verdicts.unknown.push(...verdicts.unknown);
    Object.assign(this.#verdicts.local, verdicts.local);
  }

  async finish(): Promise<Judged> {
    const document = documentOf(this.#resources, this.#data);
    const { outcomes, verdicts } = await judge({ ...this.#request, document, policies: this.#relational });
    const all = [...this.#outcomes, ...outcomes];
    const failed = new Map(all.flatMap((outcome) => (outcome.failure ? [[outcome.policy, outcome]] : [])));
    const sound = all.filter(({ policy }) => !failed.has(policy));
    const unknown = [...new Set([...this.#verdicts.unknown, ...verdicts.unknown])];
    return {
      outcomes: [...sound, ...failed.values()],
      verdicts: { ...this.#verdicts, related: verdicts.related, unknown },
    };
  }

  #hold(types: Record<string, Resource[]>, held: Resource[]): void {
    for (const [type, list] of Object.entries(types)) {
      if (this.#isHeld(type)) for (const resource of list) held.push(resource);
    }
  }
}
