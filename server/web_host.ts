import type { Connection } from 'vscode-languageserver';
import { today } from '../adapters/clock/index.ts';
import { Lexicon } from '../engine/requirement/read/lexicon.ts';
import type { Language } from '../knowledge/language/language.ts';
import { createSchemas, type Schemas } from '../knowledge/schema/index.ts';
import { withSecondTry } from './checking/second_try.ts';
import type { Builtin, Host } from './host.ts';
import { type ClosableCore, lazyCore } from './lazy_core.ts';
import { Assets } from './web/assets.ts';
import { fetchBuiltin } from './web/builtin.ts';
import { createWebCore } from './web/core.ts';
import { createClientDisk } from './web/disk.ts';
import { createWebEvaluator } from './web/evaluator.ts';

/** A web worker: core and the policies in workers of their own, the files that the editor gives access to. */
export function createWebHost(dist: string, connection: Connection): Host {
  const assets = new Assets(dist);
  const workerCore = (): ClosableCore => {
    const { core, close } = createWebCore(assets);
    return { core: withSecondTry(core), close };
  };
  const core = workerCore();
  const idle = lazyCore(workerCore);
  let builtin: Promise<Builtin> | undefined;
  let schemas: Schemas | undefined;
  let lexicon: Promise<Lexicon> | undefined;

  const host: Host = {
    core: core.core,
    idleCore: idle.core,
    disk: createClientDisk(connection),
    loadBuiltin() {
      builtin ??= fetchBuiltin(assets);
      return builtin;
    },
    createEvaluator: async (compiled) => createWebEvaluator(assets, compiled),
    schemas() {
      schemas ??= createSchemas((provider) => assets.textNow('schema', `${provider}.jsonl`));
      return schemas;
    },
    lexicon() {
      lexicon ??= assets
        .text('knowledge.json')
        .then((language) => new Lexicon(JSON.parse(language) as Language, host.schemas()));
      return lexicon;
    },
    today,
    close: async () => {
      await Promise.all([core.close(), idle.close()]);
    },
  };
  return host;
}
