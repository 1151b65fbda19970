import { Uri, workspace } from 'vscode';
import {
  type ApplyWorkspaceEditParams,
  type ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditResult,
  CancellationToken,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageclient';

/** Makes an edit that the server asks for. New files are written to the disk at once: nobody has them open, who could save them. */
export async function applyAndSave(
  params: ApplyWorkspaceEditParams,
  apply: ApplyWorkspaceEditRequest.HandlerSignature,
): Promise<ApplyWorkspaceEditResult | ResponseError> {
  const result = await apply(params, CancellationToken.None);
  if (result instanceof ResponseError || !result.applied) return result;
  const documents = await Promise.all(createdBy(params.edit).map((uri) => workspace.openTextDocument(Uri.parse(uri))));
  const saved = await Promise.all(documents.map((document) => !document.isDirty || document.save()));
  return saved.every(Boolean) ? result : { applied: false, failureReason: 'a file could not be written' };
}

const createdBy = ({ documentChanges = [] }: WorkspaceEdit): string[] =>
  documentChanges.flatMap((change) => ('kind' in change && change.kind === 'create' ? [change.uri] : []));
