import type { AuthorTools } from '../../engine/requirement/authored.ts';
import { authorTools } from '../authoring/tools.ts';
import type { Context, Feature } from '../features/feature.ts';

/** What the studio's answers are made with. */
export interface Desk {
  context: Context;
  /** What is asked about Rego, as an editor's document is. */
  features: readonly Feature[];
  tools(): Promise<AuthorTools>;
}

export function openDesk(context: Context, features: readonly Feature[]): Desk {
  let made: Promise<AuthorTools> | undefined;
  return { context, features, tools: () => (made ??= authorTools(context.host)) };
}

/** What one request may use beside. */
export interface Call {
  /** Nobody waits any more. */
  signal: AbortSignal;
  tell(message: string): void;
}
