import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { Severity } from '../../engine/policy/metadata.ts';

/**
 * What the studio's page and the server say to each other: JSON-RPC requests by these names. In the editor the extension hands
 * them on, in a browser a WebSocket does; both pass `params` and the answer unread. Lines and columns count from 1.
 *
 * In a browser the page is `/?token=…` and the WebSocket `/socket?token=…` of the same host, one JSON-RPC 2.0 message a text
 * message. The page is `dist/studio/`: `index.html` and the files beside it, which need no token.
 */
export interface StudioRequests {
  'decree/studio/start': { params: object; result: Start };
  'decree/studio/author': { params: AuthorParams; result: AuthorResult };
  'decree/studio/judge': { params: JudgeParams; result: JudgeResult };
  'decree/studio/why': { params: WhyParams; result: Why[] };
  'decree/studio/correct': { params: CorrectParams; result: CorrectResult };
  'decree/studio/resources': { params: ResourcesParams; result: ResourcesResult };
  'decree/studio/sample': { params: SampleParams; result: SampleResult };
  'decree/studio/impact': { params: ImpactParams; result: ImpactResult };
  'decree/studio/save': { params: SaveParams; result: SaveResult };
  'decree/studio/publish': { params: PublishParams; result: PublishResult };
  'decree/studio/tokens': { params: RegoText; result: Token[] };
  'decree/studio/complete': { params: RegoPlace; result: Completion[] };
  'decree/studio/hover': { params: RegoPlace; result: Hover | null };
  'decree/studio/format': { params: RegoText; result: { text: string } | null };
}

/**
 * What the server asks whoever started it, the extension or `decree studio`, by these names. One that knows nothing of readers may
 * refuse: then there are none but those that the server finds itself.
 */
export interface StudioQuestions {
  /** Which models there are. */
  'decree/studio/models': { params: object; result: Models };
  /** The key for Claude, when somebody has chosen it; absent: there is none, or the one of the environment is taken. */
  'decree/studio/claudeKey': { params: object; result: { key?: string } };
  /** Runs `decree publish` in a folder. Only who started the server may reach what is outside: repositories, registries. */
  'decree/studio/runPublish': { params: { folder: string; path: string }; result: PublishResult };
}

export interface Models {
  /** True where a key for Claude is kept, or can be asked for. */
  claude: boolean;
  /** The editor's own; they are asked by `decree/askModel`. */
  editor: { id: string; name: string }[];
}

/** Unasked, of the page: nobody waits for this request any more. It is answered, or refused, soon. */
export interface StudioCancel {
  method: 'decree/studio/cancel';
  params: { request: string };
}

/** Unasked: what is going on while a request runs, by the id that the page gave it. */
export interface StudioProgress {
  method: 'decree/studio/progress';
  params: { request: string; message: string };
}

export interface Start {
  /** Absolute folders that are open; empty in a browser without one. Their resources can be picked, and policies saved there. */
  folders: { uri: string; name: string }[];
  /** False: the user does not vouch for the folder, so nothing is saved and no model asked. */
  trusted: boolean;
  /** Who can read a sentence here; the offline reader is always first. */
  readers: Reader[];
  /** Sentences to try. */
  examples: { sentence: string; about: string }[];
  gallery: GallerySample[];
}

export interface Reader {
  id: string;
  name: string;
  /** What leaves the machine when it is asked; absent: nothing does. */
  sends?: string;
}

/** A resource, with what it needs beside it, to try policies on. */
export interface GallerySample {
  id: string;
  /** `S3 bucket`, `SageMaker endpoint` … */
  group: string;
  /** What is special about it: `encrypted with AES256, no key`. */
  title: string;
  types: string[];
  hcl: string;
}

export interface AuthorParams {
  /** Chosen by the page; progress and cancellation name it. */
  request: string;
  sentence: string;
  /** Takes this reading of the offline reader, counted from 1. */
  accept?: number | undefined;
  /** Id of a reader from `start`. */
  reader: string;
  /** The user was shown what leaves the machine, and agreed. A reader with `sends` is not asked before it was said once. */
  confirmed?: boolean | undefined;
}

export interface AuthorResult {
  status: 'authored' | 'unsure' | 'unsupported';
  id?: string;
  restated?: string;
  /** The restatement by what its conditions are called. */
  short?: string;
  /** Stretches of the sentence, as offsets in UTF-16 units, that were not understood. */
  notUnderstood: { start: number; end: number }[];
  assumptions: string[];
  /** Ways to understand the sentence, the likeliest first. */
  readings: { restated: string; short: string; notUnderstood: string[] }[];
  rego?: string;
  tests?: string;
  samples: Sample[];
  fix?: string;
  /** The AWS control that prevents it, where there is one, as JSON text. */
  scp?: string;
  checks: { name: string; passed: boolean; detail: string }[];
  nearest: { id: string; title: string }[];
  messages: Diagnostic[];
  /** What a model used and cost, in words. */
  used?: string;
}

/** Resources to judge: Terraform, a plan, a state, or one resource as JSON; what it is shows from the text. */
export interface Sample {
  id: string;
  title: string;
  text: string;
  language: 'hcl' | 'json';
  /** What the policy must say of it. */
  expected?: Verdict | undefined;
  from: 'synthesised' | 'gallery' | 'workspace' | 'pasted';
}

export type Verdict = 'flagged' | 'passes';

export interface RegoText {
  text: string;
}

export interface RegoPlace extends RegoText {
  line: number;
  column: number;
}

export interface JudgeParams {
  policy: string;
  samples: Sample[];
}

export interface JudgeResult {
  /** Of the policy. */
  diagnostics: Diagnostic[];
  /** One for each sample, in their order; empty while the policy does not compile. */
  samples: SampleVerdict[];
  /** Lines of the policy that some sample reached, and that none did. */
  coverage: { covered: number[]; uncovered: number[] };
}

export interface SampleVerdict {
  id: string;
  /** `not concerned`: no resource of a type that the policy reads; `unknown`: it depends on what is not known until apply. */
  verdict: Verdict | 'unknown' | 'not concerned' | 'failed';
  /** Of the sample's own text, or why the policy failed on it. */
  diagnostics: Diagnostic[];
  findings: { address: string; message: string; severity: Severity; range?: Range }[];
  /** Why, condition by condition, for each resource that the policy looked at; as far as that is known without asking `why`. */
  why: Why[];
  /** What `print` wrote, with the line of the policy where it is known. */
  prints: { line?: number; text: string }[];
  /** What the policy sees of the sample, `input.resource`, as JSON text; absent if the sample cannot be read or is too long to show. */
  input?: string;
}

export interface WhyParams {
  policy: string;
  sample: Sample;
}

export interface Why {
  address: string;
  conditions: Condition[];
}

export interface Condition {
  /** In words, as far as the policy's requirement says them; else the expression. */
  text: string;
  /** The expression's place in the policy. */
  range: Range;
  held: boolean;
  /** True: whether it holds depends on what is not known until apply; `held` is false then. */
  unknown?: boolean;
  /** Of a requirement: what it is part of. Of an expression there is no such thing. */
  part?: 'where' | 'must' | 'unless';
  /** What was found: attribute, and its value as Terraform would write it; `not set` for an absent one. */
  values: { name: string; value: string }[];
}

export interface CorrectParams {
  /** Chosen by the page; progress and cancellation name it. */
  request?: string | undefined;
  sentence: string;
  policy: string;
  samples: Sample[];
}

/** Ways to change the policy so that every expected verdict comes true, the smallest change first. */
export interface CorrectResult {
  proposals: Proposal[];
  /** Why there is none, or what the expectations contradict. */
  messages: Diagnostic[];
}

export interface Proposal {
  /** What changes, in words. */
  title: string;
  /** As short as it is read as the same. */
  sentence: string;
  restated: string;
  /** The restatement by what its conditions are called. */
  short: string;
  rego: string;
  tests: string;
  /** Verdicts on the given samples after the change. */
  verdicts: { id: string; verdict: SampleVerdict['verdict'] }[];
  /** Resources of the workspace whose verdict changes. */
  workspace: { address: string; root: string; before: Verdict; after: Verdict }[];
}

export interface ResourcesParams {
  /** Part of an address, type or file; empty: all. */
  query: string;
  offset: number;
  limit: number;
}

export interface ResourcesResult {
  total: number;
  resources: { root: string; address: string; type: string; file?: string }[];
}

export interface SampleParams {
  root: string;
  address: string;
}

export interface SampleResult {
  /** Absent: it is gone. */
  sample?: Sample;
}

export interface ImpactParams {
  request: string;
  policy: string;
}

export interface ImpactResult {
  diagnostics: Diagnostic[];
  /** By severity, new ones first; at most 1,000. */
  findings: ImpactFinding[];
  /** All of them, shown or not. */
  total: number;
  resources: number;
  milliseconds: number;
}

export interface ImpactFinding {
  severity: Severity;
  address: string;
  message: string;
  root: string;
  file?: string;
  range?: Range;
  /** False: a policy in force has a finding of the same resource and path already. */
  isNew: boolean;
}

export interface SaveParams {
  /** From `start`. */
  folder: string;
  policy: string;
  tests?: string | undefined;
  samples: Sample[];
  /** True: replaces files that are there. */
  overwrite: boolean;
}

export interface SaveResult {
  /** Written, as addresses; the policy first. */
  files: string[];
  /** What stands in the way: a file that is there, a policy without an id, an untrusted folder. */
  diagnostics: Diagnostic[];
}

export interface PublishParams {
  /** Address of an open folder; its decree.yaml says where to publish to. */
  folder: string;
  /** Address of the policy, as it was saved. */
  file: string;
}

export interface PublishResult {
  /** One for each place. */
  places: PublishedPlace[];
  diagnostics: Diagnostic[];
}

export interface PublishedPlace {
  place: string;
  status: 'published' | 'unchanged' | 'refused' | 'failed' | 'dry run';
  version: string;
  /** Of the pull or merge request, where there is one. */
  url?: string | undefined;
  branch?: string | undefined;
  checks: { name: string; passed: boolean; detail: string }[];
}

export interface Token {
  line: number;
  column: number;
  length: number;
  kind: string;
}

export interface Completion {
  label: string;
  kind: 'type' | 'attribute' | 'function' | 'keyword' | 'value' | 'package';
  detail?: string;
  /** Markdown. */
  documentation?: string;
  insertText: string;
  /** Of the text that it replaces. */
  range: Range;
}

export interface Hover {
  /** Markdown. */
  contents: string;
  range?: Range;
}
