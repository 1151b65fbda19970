import type { Answer, Argument, Core, Diagnostic, TerraformUpdate } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { changedDocument, documentOf, unreadable } from './configuration.ts';
import type { Configuration, ResourceDocument, ResourceSource } from './document.ts';
import { type ConfigurationTexts, conformed } from './terraform.ts';

/** Reads one root module again after each edit. */
export interface IncrementalReader {
  /**
   * As `readConfiguration`, but after the first time only texts that changed are sent, and only what that changes comes back.
   * What did not change is the same object in the next configuration, and no configuration is changed later. One reading
   * runs at a time: of the calls that wait for it, all get the configuration of the latest texts.
   */
  read(texts: ConfigurationTexts): Promise<Configuration>;
}

/** `session` names the root module: no other reader of the same core may have that name. */
export function createIncrementalReader(core: Core, session: string): IncrementalReader {
  let table = emptyTable(undefined);
  let running: Promise<unknown> = Promise.resolve();
  let latest: ConfigurationTexts;
  let waiting: Promise<Configuration> | undefined;

  async function readNow(texts: ConfigurationTexts): Promise<Configuration> {
    const { root, schemas } = texts;
    const before = table.schemas === schemas ? table : emptyTable(schemas);
    // If the call fails nobody knows which answer core has: then all is sent again.
    table = emptyTable(schemas);
    let next = await update(core, session, before, texts);
    if (!next.ok && before.sequence !== undefined && next.diagnostics.some(isSessionUnknown))
      next = await update(core, session, table, texts);
    if (!next.ok) return unreadable(root, next.diagnostics);
    const { sequence, document, sources, diagnostics } = next.value;
    if (sequence !== undefined) table = next.value;
    return { root, document, sources, diagnostics };
  }

  return {
    read(texts) {
      latest = texts;
      if (waiting) return waiting;
      waiting = running.then(() => {
        waiting = undefined;
        return readNow(latest);
      });
      running = waiting.catch(() => undefined);
      return waiting;
    },
  };
}

/** The answers of a session merged, and the texts that they are about. */
interface Table {
  /** Of the last answer; undefined: nothing can build on it. */
  sequence: number | undefined;
  texts: ReadonlyMap<string, string>;
  schemas: Schemas | undefined;
  document: ResourceDocument;
  sources: Record<string, ResourceSource>;
  diagnostics: Diagnostic[];
}

function emptyTable(schemas: Schemas | undefined): Table {
  const document = documentOf([], []);
  return { sequence: undefined, texts: new Map(), schemas, document, sources: {}, diagnostics: [] };
}

const isSessionUnknown = ({ code }: Diagnostic) => code === 'session_unknown';

async function update(core: Core, session: string, table: Table, texts: ConfigurationTexts): Promise<Answer<Table>> {
  const answer = await core.terraformUpdate(requestOf(session, table, texts));
  return answer.ok ? { ok: true, value: merged(table, answer.value, texts) } : answer;
}

function requestOf(session: string, table: Table, texts: ConfigurationTexts): Argument<'terraformUpdate'> {
  const { root, schemas, folder, files, ...rest } = texts;
  const request = { ...rest, root: folder, session };
  if (table.sequence === undefined) return { ...request, files };
  const names = new Set(files.map(({ file }) => file));
  return {
    ...request,
    after: table.sequence,
    files: files.filter(({ file, text }) => table.texts.get(file) !== text),
    removed: [...table.texts.keys()].filter((name) => !names.has(name)),
  };
}

function merged(table: Table, change: TerraformUpdate, { files, schemas }: ConfigurationTexts): Table {
  const { removed } = change;
  return {
    sequence: change.sequence,
    texts: new Map(files.map(({ file, text }) => [file, text])),
    schemas,
    document: changedDocument(table.document, { ...conformed(change, schemas), removed }),
    sources: mergedSources(table.sources, change),
    diagnostics: change.diagnostics ?? table.diagnostics,
  };
}

function mergedSources(
  before: Record<string, ResourceSource>,
  { sources, removed }: TerraformUpdate,
): Record<string, ResourceSource> {
  if (removed.length === 0 && Object.keys(sources).length === 0) return before;
  const merged = { ...before, ...sources };
  for (const address of removed) delete merged[address];
  return merged;
}
