import { diagnosticOf } from '../../adapters/core/endings.ts';
import { Supervisor } from '../../adapters/core/supervisor.ts';
import type { Core } from '../../core/host/boundary.ts';
import { coreOf } from '../../core/host/core_of.ts';
import { parseAnswer } from '../../core/host/instance.ts';
import type { Assets } from './assets.ts';
import { type CoreCall, memoryMegabytes } from './core_part.ts';
import { WebThread } from './thread.ts';

const timeoutSeconds = 30;

/** Core in a web worker of its own, with limits. */
export function createWebCore(assets: Assets): { core: Core; close(): Promise<void> } {
  let module: unknown;
  const setup = () => ({ role: 'core' as const, wasm: assets.addressOf('core.wasm'), module });
  const supervisor = new Supervisor({
    spawn: () => new WebThread(assets.addressOf('web', 'worker.js'), setup()),
    onReady: (compiled) => {
      module = compiled;
    },
    timeoutSeconds,
  });
  const core = coreOf(async (name, argument) => {
    const outcome = await supervisor.call({ name, argument } satisfies CoreCall);
    if ('answer' in outcome) return parseAnswer(outcome.answer as Uint8Array);
    const diagnostic = diagnosticOf(outcome.ending, { timeoutSeconds, memoryMegabytes }, outcome.reason);
    return { ok: false, diagnostics: [diagnostic] };
  });
  return { core, close: () => supervisor.close() };
}
