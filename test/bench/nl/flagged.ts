import { schemas } from '../../../adapters/builtin/index.ts';
import type { Core, Diagnostic } from '../../../core/host/boundary.ts';
import { check } from '../../../engine/evaluate/check.ts';
import type { CompiledPolicies } from '../../../engine/evaluate/compile.ts';
import { createCoreEvaluator, withFallback } from '../../../engine/evaluate/core_evaluator.ts';
import { createWasmEvaluator, type Evaluator } from '../../../engine/evaluate/evaluator.ts';
import type { Finding } from '../../../engine/evaluate/finding.ts';
import type { Configuration } from '../../../engine/resource/document.ts';
import { readConfiguration } from '../../../engine/resource/terraform.ts';
import type { Fixture } from './entries.ts';

const today = '2026-11-24';

/** Checks fixtures the way that `decree check` checks a folder; a fixture is read once. */
export class Checker {
  readonly #core: Core;
  readonly #read = new Map<string, Promise<Configuration>>();

  constructor(core: Core) {
    this.#core = core;
  }

  async evaluator(compiled: CompiledPolicies): Promise<Evaluator> {
    return withFallback(await createWasmEvaluator(compiled), createCoreEvaluator(this.#core, compiled));
  }

  async check(fixture: Fixture, evaluator: Evaluator): Promise<{ findings: Finding[]; diagnostics: Diagnostic[] }> {
    return check({ configuration: await this.#configuration(fixture), evaluators: [evaluator], today });
  }

  #configuration({ name, text }: Fixture): Promise<Configuration> {
    const known = this.#read.get(name);
    if (known) return known;
    const reading = readConfiguration(this.#core, {
      root: name,
      files: [{ file: 'main.tf', text }],
      folder: '',
      schemas: schemas(),
    });
    this.#read.set(name, reading);
    return reading;
  }
}
