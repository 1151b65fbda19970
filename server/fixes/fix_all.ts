import type { ChangeAnnotation, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Position } from '../../core/host/boundary.ts';
import { isBefore } from '../../core/host/position.ts';
import { defaultText, type Edit } from '../../engine/fix/edit.ts';
import type { Item } from '../checking/results.ts';
import { plainEdit } from '../convert/fix_edit.ts';
import type { Context } from '../features/feature.ts';
import { folderOf } from '../workspace/uri.ts';
import { type Plan, planOf } from './plan.ts';

/** Edits that mend the findings of a policy wherever it has a sure fix, each to be looked at before it is made. */
export interface FixAll {
  edit: WorkspaceEdit;
  /** Findings that it mends, and findings of the policy that it leaves. */
  mended: number;
  left: number;
}

type Parts = Pick<Context, 'host' | 'roots' | 'texts' | 'results'>;

/** Plans the fixes of all findings of a policy over all texts. Of two that change the same place, the second is left. */
export async function fixAll(parts: Parts, policy: string): Promise<FixAll> {
  const { results, texts } = parts;
  const items = [...results.uris()]
    .sort()
    .flatMap((uri) => results.of(uri).filter((item) => item.finding?.policy === policy));
  const sheets = new Map<string, Sheet>();
  let mended = 0;
  for (const item of items) {
    const plan = await planOf(parts, item, { declares: true });
    if (plan && take(plan, item, sheets)) mended++;
  }
  const changes = [...sheets].map(([uri, { edits }]): TextDocumentEdit => {
    const document = texts.document(uri);
    return { textDocument: { uri: document?.uri ?? uri, version: document?.version ?? null }, edits };
  });
  const annotations = new Map([...sheets.values()].flatMap((sheet) => [...sheet.annotations]));
  const edit = { documentChanges: changes, changeAnnotations: Object.fromEntries(annotations) };
  return { edit, mended, left: items.length - mended };
}

/** What is to change in one text. */
interface Sheet {
  edits: (TextEdit & { annotationId: string })[];
  taken: Edit[];
  annotations: Map<string, ChangeAnnotation>;
}

/** Puts a plan on the sheets of its texts, if all of it is new or there already, and nothing of it is in the way. */
function take({ title, edits, toUri }: Plan, { finding }: Item, sheets: Map<string, Sheet>): boolean {
  const sheetOf = (edit: Edit) => sheets.get(toUri(edit.file));
  const fresh = edits.filter((edit) => !sheetOf(edit)?.taken.some((other) => isSame(edit, other)));
  if (fresh.some((edit) => sheetOf(edit)?.taken.some((other) => isInTheWay(edit, other)))) return false;
  const isTwice = (edit: Edit, [uri, sheet]: [string, Sheet]) =>
    folderOf(uri) === folderOf(toUri(edit.file)) && sheet.taken.some((other) => makesTheSame(edit, other));
  if (fresh.some((edit) => [...sheets].some((sheet) => isTwice(edit, sheet)))) return false;
  const id = `${finding?.policy}: ${title}`;
  for (const edit of fresh) {
    const uri = toUri(edit.file);
    const sheet: Sheet = sheets.get(uri) ?? { edits: [], taken: [], annotations: new Map() };
    sheets.set(uri, sheet);
    sheet.taken.push(edit);
    sheet.edits.push({ ...plainEdit(edit), annotationId: id });
    sheet.annotations.set(id, { label: title, description: finding?.policy ?? '', needsConfirmation: true });
  }
  return true;
}

function isSame(a: Edit, b: Edit): boolean {
  return JSON.stringify([a.range, a.text]) === JSON.stringify([b.range, b.text]);
}

const header = /^resource "[\w-]+" "[\w-]+"/m;

/** True for two edits that add a resource of one name, as the companions of resources of different types may have. */
function makesTheSame(a: Edit, b: Edit): boolean {
  const made = header.exec(defaultText(a.text))?.[0];
  return made !== undefined && made === header.exec(defaultText(b.text))?.[0];
}

/** True for two edits of one place; what is put in at the same point may stand one behind the other. */
function isInTheWay(a: Edit, b: Edit): boolean {
  if (isBefore(a.range.end, b.range.start) || isBefore(b.range.end, a.range.start)) return false;
  const touches = same(a.range.end, b.range.start) || same(b.range.end, a.range.start);
  return !touches;
}

const same = (a: Position, b: Position) => a.line === b.line && a.column === b.column;
