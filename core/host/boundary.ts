import { z } from 'zod';

/**
 * The JSON boundary of core: what goes in and what comes out, per function.
 * Core is one WebAssembly file (Go: OPA and HashiCorp HCL); `instance.ts` calls it.
 */

/** A place in a text. Lines and columns count from 1; columns count UTF-16 code units. */
export const Position = z.object({ line: z.int().min(1), column: z.int().min(1) });
export type Position = z.infer<typeof Position>;

/** From `start` up to but not including `end`. */
export const Range = z.object({ start: Position, end: Position });
export type Range = z.infer<typeof Range>;

export const Location = z.object({ file: z.string(), range: Range });
export type Location = z.infer<typeof Location>;

export const DiagnosticSeverity = z.enum(['error', 'warning', 'information', 'hint']);

/** A mistake in somebody's text, wherever it was found. */
export const Diagnostic = z.object({
  /** Stable snake_case name, e.g. `rego_type_error`, `terraform_syntax_error`. */
  code: z.string(),
  severity: DiagnosticSeverity,
  /** Lowercase start, no full stop, the user's own text in backticks. */
  message: z.string(),
  /** What to do next. */
  help: z.string().optional(),
  file: z.string().optional(),
  range: Range.optional(),
  url: z.string().optional(),
  related: z.array(z.object({ message: z.string(), file: z.string(), range: Range })).optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** One text handed to core; `file` is only a name, core never reads a disk. */
export const SourceText = z.object({ file: z.string(), text: z.string() });
export type SourceText = z.infer<typeof SourceText>;

const json: z.ZodType<Json> = z.any();
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A step of a path inside a resource's `values`. `'*'` stands for any element. */
export const PathStep = z.union([z.string(), z.number()]);

const CheckRequest = z.object({
  modules: z.array(SourceText),
  /** Modules that are imported but not reported on (`decree.*`). */
  library: z.array(SourceText).optional(),
  /** JSON schema of `input`, for OPA's type checker. */
  inputSchema: z.record(z.string(), z.unknown()).optional(),
});

/**
 * What a module reads of `input.resource` or `input.data`, found by following variables, functions and `decree.tf` calls.
 * What a library reads stands at the call that leads there, down to the attribute.
 */
const Read = z.object({
  kind: z.enum(['resource', 'data']),
  /** `'*'` if it may be any. */
  type: z.string(),
  /** Below the resource itself, e.g. `['values', 'versioning', '*', 'enabled']`. */
  path: z.array(PathStep),
  range: Range,
});
export type Read = z.infer<typeof Read>;

const CheckedModule = z.object({
  file: z.string(),
  /** Dotted, without the leading `data.`. Absent if the text does not parse that far. */
  package: z.string().optional(),
  packageRange: Range.optional(),
  /** METADATA of the package (scope package or subpackages), as written. */
  annotations: json.optional(),
  annotationsRange: Range.optional(),
  rules: z.array(z.object({ name: z.string(), range: Range, annotations: json.optional() })),
  reads: z.array(Read),
});
export type CheckedModule = z.infer<typeof CheckedModule>;

const FormatRequest = SourceText;

const TestRequest = z.object({
  modules: z.array(SourceText),
  /** Modules that may be imported (`decree.*`). */
  library: z.array(SourceText).optional(),
  /** Regular expression over `package.test_name`. */
  filter: z.string().optional(),
  coverage: z.boolean().optional(),
});
const TestResult = z.object({
  package: z.string(),
  name: z.string(),
  status: z.enum(['pass', 'fail', 'error', 'skip']),
  file: z.string(),
  range: Range,
  seconds: z.number(),
  /** What `print` wrote. */
  output: z.string().optional(),
  message: z.string().optional(),
});
export type TestResult = z.infer<typeof TestResult>;

const EvaluateRequest = z.object({
  modules: z.array(SourceText),
  /** Modules that may be imported (`decree.*`). */
  library: z.array(SourceText).optional(),
  /** A Rego query, e.g. `data.decree.aws.s3.kms_encryption.deny`. */
  query: z.string(),
  input: json.optional(),
  data: json.optional(),
  trace: z.boolean().optional(),
  coverage: z.boolean().optional(),
});
const TraceEvent = z.object({
  /** OPA's operation: enter, eval, fail, exit, redo, note, index … */
  op: z.string(),
  depth: z.int(),
  text: z.string(),
  location: Location.optional(),
  /** The variables of the event, by the name in the text. */
  locals: z.record(z.string(), json).optional(),
});

const Coverage = z.record(z.string(), z.object({ covered: z.array(z.int()), uncovered: z.array(z.int()) }));

const CompileRequest = z.object({
  modules: z.array(SourceText),
  /** Slash paths, e.g. `decree/aws/s3/kms_encryption/deny`. */
  entrypoints: z.array(z.string()).min(1),
  target: z.enum(['wasm', 'plan']),
});

const JudgeRequest = z.object({
  modules: z.array(SourceText),
  /** Modules that may be imported (`decree.*`). */
  library: z.array(SourceText).optional(),
  /** Slash paths of the rules that yield findings. */
  entrypoints: z.array(z.string()).min(1),
  /** Inputs, each judged by itself. */
  documents: z.array(json),
});

const MutateRequest = z.object({
  /** The policy's own modules: the text that is changed. */
  modules: z.array(SourceText),
  library: z.array(SourceText).optional(),
  /** Slash paths of the rules that yield findings. */
  entrypoints: z.array(z.string()).min(1),
  /** Inputs that the policy may judge differently once it is changed. */
  documents: z.array(json),
  /** Modules with tests of the policy. */
  tests: z.array(SourceText).optional(),
  /** How many versions are tried at most, spread evenly over the text. */
  limit: z.int().min(1).optional(),
});
const MutateValue = z.object({
  /** Versions that flag something else in a document, or change the outcome of a test. */
  killed: z.int(),
  /** `mutant_survived`: what was changed, and where, in versions that nothing notices. */
  survivors: z.array(Diagnostic),
  /** Changes left out because of the limit or the time. */
  untried: z.int(),
});
export type MutateValue = z.infer<typeof MutateValue>;

const BuiltinRequest = z.object({
  name: z.string(),
  /** JSON of OPA's terms, as a text: numbers in it stay as they are written. */
  operands: z.string(),
});
const BuiltinValue = z.object({
  /** JSON of a term; absent if the function is undefined for the operands. */
  term: z.string().optional(),
  error: z.string().optional(),
  /** OPA's code of the error. */
  code: z.string().optional(),
  /** The error ends an evaluation. */
  halts: z.boolean().optional(),
});

const TokensRequest = SourceText;
export const tokenKinds = ['keyword', 'operator', 'string', 'number', 'comment', 'identifier', 'punctuation'] as const;
const Token = z.object({ kind: z.enum(tokenKinds), range: Range });

const OutlineRule = z.object({
  name: z.string(),
  kind: z.enum(['value', 'set', 'function', 'default']),
  range: Range,
  nameRange: Range,
  /** As they are called in the text; `_` where one is not used. */
  parameters: z.array(z.string()),
  /** What METADATA or the comments above say. */
  title: z.string().optional(),
  description: z.string().optional(),
});
export type OutlineRule = z.infer<typeof OutlineRule>;

const OutlineVariable = z.object({
  name: z.string(),
  /** `free`: declared nowhere, so a variable of the rule, unless another module of the package has a rule of that name. */
  kind: z.enum(['parameter', 'declared', 'free']),
  /** Index in `rules`. */
  rule: z.int(),
  /** Where it stands; the first declares it, unless it is free. */
  places: z.array(Range),
});
export type OutlineVariable = z.infer<typeof OutlineVariable>;

const OutlineReference = z.object({
  role: z.enum(['definition', 'import', 'call', 'use']),
  /** The whole path below `data` or `input`, whatever an import makes of it in the text; or the name of a built-in function. */
  path: z.array(z.string()),
  /** Places of the steps in the text: the first may stand for several steps of the path, the others for one each. */
  places: z.array(Range),
  /** Index in `rules`; -1 outside of rules. */
  rule: z.int(),
});
export type OutlineReference = z.infer<typeof OutlineReference>;

/** What stands where in a Rego text, before it is compiled. */
const OutlineValue = z.object({
  package: z.string().optional(),
  packageRange: Range.optional(),
  /** Statements that do not parse are left out. */
  partial: z.boolean(),
  imports: z.array(z.object({ name: z.string(), path: z.array(z.string()), range: Range })),
  rules: z.array(OutlineRule),
  /** Statements that do not parse, by the word that they begin with. */
  broken: z.array(z.object({ name: z.string(), range: Range })),
  variables: z.array(OutlineVariable),
  references: z.array(OutlineReference),
  calls: z.array(z.object({ path: z.array(z.string()), range: Range, arguments: z.array(Range) })),
  /** Five numbers for each token: line, column, last line, last column, and the index of its kind in `tokenKinds`. */
  tokens: z.array(z.int()),
});
export type OutlineValue = z.infer<typeof OutlineValue>;

const Typed = z.object({ name: z.string().optional(), type: z.string(), description: z.string().optional() });
const Signature = z.object({
  name: z.string(),
  /** The chapter of OPA's reference that it is in. */
  category: z.string(),
  description: z.string().optional(),
  deprecated: z.boolean().optional(),
  parameters: z.array(Typed),
  result: Typed,
});
export type Signature = z.infer<typeof Signature>;

const TerraformRequest = z.object({
  /** Every text of the tree that may matter, named relative to one common folder, `/` separated. */
  files: z.array(SourceText),
  /** Folder of the root module inside that tree; `''` is the common folder itself. */
  root: z.string(),
  /** Values that override everything else (`-var`), by variable name. */
  variables: z.record(z.string(), json).optional(),
  /** Names in `files` of `-var-file` texts, in order. */
  variableFiles: z.array(z.string()).optional(),
  workspace: z.string().optional(),
});

/** One step of the chain of module calls that leads to a resource, outermost first. */
const ModuleCall = z.object({ name: z.string(), file: z.string(), range: Range });
export type ModuleCall = z.infer<typeof ModuleCall>;

const ResourceSource = z.object({
  file: z.string(),
  /** `resource "type" "name"`, without the brace. */
  header: Range,
  block: Range,
  /** By path joined with `/`, e.g. `rule/0/apply_server_side_encryption_by_default/0/sse_algorithm`. Nested blocks too (their header). */
  paths: z.record(z.string(), Range),
  modules: z.array(ModuleCall),
});
export type ResourceSource = z.infer<typeof ResourceSource>;

const Resource = z.object({
  address: z.string(),
  type: z.string(),
  name: z.string(),
  /** `module.a.module.b["x"]`; absent in the root module. */
  module: z.string().optional(),
  /** Local name of the provider: `aws`, `azurerm`, `google`, `kubernetes` … */
  provider: z.string(),
  region: z.string().optional(),
  account: z.string().optional(),
  tags: z.record(z.string(), json).optional(),
  values: z.record(z.string(), json),
  actions: z.array(z.string()).optional(),
  before: json.optional(),
  managed: z.boolean(),
});
export type Resource = z.infer<typeof Resource>;

const TerraformValue = z.object({
  resources: z.array(Resource),
  /** Data sources, in the same shape; `address` starts with `data.` after the module. */
  data: z.array(Resource),
  /** By address. */
  sources: z.record(z.string(), ResourceSource),
  diagnostics: z.array(Diagnostic),
});
export type TerraformValue = z.infer<typeof TerraformValue>;

const TerraformUpdateRequest = TerraformRequest.extend({
  /** A name for this reading that no other has. Core keeps the latest few. */
  session: z.string(),
  /**
   * The `sequence` of the answer that the caller has: then `files` are only the texts that are new or changed since.
   * Without it, `files` are all. Where core does not have that answer any more it says `session_unknown`.
   */
  after: z.int().optional(),
  /** Names of the texts that are gone since. */
  removed: z.array(z.string()).optional(),
});

const TerraformUpdate = z.object({
  /** Names this answer; absent when nothing can build on it. */
  sequence: z.int().optional(),
  /** Those that are new or differ from the answer before; the same for `data`. */
  resources: z.array(Resource),
  data: z.array(Resource),
  /** Those that are new or differ, also of resources that do not, by address. */
  sources: z.record(z.string(), ResourceSource),
  /** Addresses that are gone. */
  removed: z.array(z.string()),
  /** All of them; absent when they are as before. */
  diagnostics: z.array(Diagnostic).optional(),
});
export type TerraformUpdate = z.infer<typeof TerraformUpdate>;

const diagnosticsOnly = z.array(Diagnostic);

/** The functions of core: argument and value of each. */
export const boundary = {
  check: { argument: CheckRequest, value: z.object({ modules: z.array(CheckedModule), diagnostics: diagnosticsOnly }) },
  format: { argument: FormatRequest, value: z.object({ text: z.string() }) },
  test: {
    argument: TestRequest,
    value: z.object({ results: z.array(TestResult), coverage: Coverage.optional() }),
  },
  evaluate: {
    argument: EvaluateRequest,
    value: z.object({
      /** One per result of the query: the value of its last expression. */
      results: z.array(json),
      trace: z.array(TraceEvent).optional(),
      coverage: Coverage.optional(),
      output: z.string(),
    }),
  },
  /** What rules flag in many documents, compiled once. */
  judge: {
    argument: JudgeRequest,
    /** For each entrypoint, and in it for each document, the addresses of its findings, sorted. */
    value: z.object({ flagged: z.array(z.array(z.array(z.string()))) }),
  },
  compile: {
    argument: CompileRequest,
    /** `wasm` is base64; `plan` is OPA's intermediate representation. */
    value: z.object({ wasm: z.string().optional(), plan: json.optional() }),
  },
  /** Makes small mistakes in a policy, one at a time, and looks which of them its documents and tests notice. */
  mutate: { argument: MutateRequest, value: MutateValue },
  /** One call of a built-in function, for evaluators that do not have it. */
  builtin: { argument: BuiltinRequest, value: BuiltinValue },
  tokens: { argument: TokensRequest, value: z.object({ tokens: z.array(Token) }) },
  outline: { argument: SourceText, value: OutlineValue },
  /** The built-in functions that a policy may call. */
  signatures: { argument: z.object({}), value: z.object({ functions: z.array(Signature) }) },
  terraform: { argument: TerraformRequest, value: TerraformValue },
  /** Reads on after an edit: only what changed crosses the boundary. */
  terraformUpdate: { argument: TerraformUpdateRequest, value: TerraformUpdate },
} as const;

export type FunctionName = keyof typeof boundary;
export type Argument<F extends FunctionName> = z.input<(typeof boundary)[F]['argument']>;
export type Value<F extends FunctionName> = z.infer<(typeof boundary)[F]['value']>;
export type Answer<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

/** What engine/ asks of core, wherever core runs (this thread, a worker, a web worker). */
export type Core = {
  readonly [F in FunctionName]: (argument: Argument<F>) => Promise<Answer<Value<F>>>;
};
