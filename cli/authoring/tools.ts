import { lexicon, loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import type { ClaudeProgress } from '../../adapters/claude/options.ts';
import type { Core } from '../../core/host/boundary.ts';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import type { AuthorTools } from '../../engine/requirement/author.ts';
import type { AuthoringModel } from '../../engine/requirement/model.ts';
import { showProgress } from '../host/terminal.ts';
import type { Provider } from './options.ts';

/** What authoring looks things up in. */
export async function openTools(core: Core): Promise<AuthorTools> {
  const { library, policies } = await loadBuiltin();
  return { core, library, schemas: schemas(), lexicon: lexicon(), catalogue: new Catalogue(policies) };
}

/** The model behind a provider; offline there is none. */
export async function openModel(provider: Provider): Promise<AuthoringModel | undefined> {
  if (provider === 'offline') return undefined;
  // Loaded only when it is asked for: the package is large.
  const { createClaudeModel } = await import('../../adapters/claude/claude.ts');
  return createClaudeModel({ onProgress: (event) => showProgress(progressText(event)) });
}

function progressText(event: ClaudeProgress): string {
  switch (event.kind) {
    case 'asking':
      return `asking Claude, round ${event.round}`;
    case 'attempt_failed':
      return `Claude did not answer${event.status === undefined ? '' : ` (${event.status})`}, trying again`;
    case 'thinking':
    case 'writing':
      return `Claude is ${event.kind}, ${event.characters} characters`;
    case 'looking_up':
      return `Claude is looking something up: ${event.tool}`;
    case 'checked':
      return event.passed ? 'the policy passes' : `the policy does not pass yet, round ${event.round}`;
  }
}
