import { authoring } from './authoring.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { findingHover } from './finding_hover.ts';
import { findingLens } from './finding_lens.ts';
import { findings } from './findings.ts';
import { fixAllAction } from './fix_all.ts';
import { ignoreAction } from './ignore_action.ts';
import { quickFix } from './quick_fix.ts';
import { regoCompletion } from './rego_completion.ts';
import { regoDefinition } from './rego_definition.ts';
import { regoFolding } from './rego_folding.ts';
import { regoFormat } from './rego_format.ts';
import { regoFromComment } from './rego_from_comment.ts';
import { regoHover } from './rego_hover.ts';
import { regoImportFix } from './rego_import_fix.ts';
import { regoInlayHints } from './rego_inlay_hints.ts';
import { regoLenses } from './rego_lenses.ts';
import { regoLibrary } from './rego_library.ts';
import { regoNeverFires } from './rego_never_fires.ts';
import { regoPolicyActions } from './rego_policy_actions.ts';
import { regoReferences } from './rego_references.ts';
import { regoRename } from './rego_rename.ts';
import { regoRun } from './rego_run.ts';
import { regoSemanticTokens } from './rego_semantic_tokens.ts';
import { regoSignature } from './rego_signature.ts';
import { regoSpellingFix } from './rego_spelling_fix.ts';
import { regoSymbols } from './rego_symbols.ts';
import { regoUnusedFix } from './rego_unused_fix.ts';
import { settingsCompletion } from './settings_completion.ts';
import { settingsHover } from './settings_hover.ts';
import { sourceAction } from './source_action.ts';
import { status } from './status.ts';

/** Every feature, in the order in which their answers are shown. */
export const features: readonly Feature[] = [
  status,
  diagnostics,
  findingHover,
  regoHover,
  settingsHover,
  settingsCompletion,
  regoCompletion,
  regoFormat,
  regoNeverFires,
  regoFromComment,
  regoPolicyActions,
  regoImportFix,
  regoUnusedFix,
  regoSpellingFix,
  regoDefinition,
  regoFolding,
  regoInlayHints,
  regoLibrary,
  regoReferences,
  regoRename,
  regoSemanticTokens,
  regoSignature,
  regoSymbols,
  regoRun,
  regoLenses,
  quickFix,
  fixAllAction,
  ignoreAction,
  sourceAction,
  findings,
  findingLens,
  authoring,
];
