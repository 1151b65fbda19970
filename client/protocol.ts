/** What the server says of itself in `decree/status`. */
export interface Status {
  state: 'starting' | 'ready' | 'checking' | 'failed';
  /** How many policies are in force. */
  policies: number;
  message?: string;
}

export const statusMethod = 'decree/status';

/** Who is to read a sentence. */
export type Reader =
  | { who: 'offline' }
  | { who: 'claude'; key: string }
  /** A model of the editor's own; the server asks for its answers with `decree/askModel`. */
  | { who: 'editor'; model: string; name: string };

export interface AuthorParams {
  sentence: string;
  /** Takes this reading of the offline reader, counted from 1. */
  accept?: number;
  by: Reader;
}

/** What came of a sentence. */
export interface AuthorResult {
  status: 'authored' | 'unsure' | 'unsupported';
  id?: string;
  restated?: string;
  rego?: string;
  assumptions: string[];
  readings: { restated: string; notUnderstood: string[] }[];
  messages: { code: string; severity: string; message: string; help?: string }[];
  used?: string;
}

export const authorMethod = 'decree/author';

/** `{ message }`: what is going on while a sentence is authored. */
export const authoringMethod = 'decree/authoring';

/** What the server wants a model of the editor to answer. */
export interface ModelQuestion {
  system: string;
  tools: { name: string; description: string; inputSchema: object }[];
  messages: (
    | { role: 'user'; text: string }
    | { role: 'model'; reply: { text: string; calls: ModelCall[] } }
    | { role: 'results'; results: { id: string; text: string }[] }
  )[];
}

export interface ModelCall {
  id: string;
  name: string;
  input: object;
}

export type ModelAnswer =
  | { ok: true; text: string; calls: ModelCall[]; tokens: { input: number; output: number } }
  | { ok: false; reason: string; message: string };

export interface ModelRequest {
  /** Id of the model that is to answer. */
  model: string;
  question: ModelQuestion;
}

export const askModelMethod = 'decree/askModel';

/** From a server without a disk: the text of a file, `null` where there is none. */
export const readFileMethod = 'decree/readFile';

/** Which files a server without a disk asks for. */
export interface FileList {
  folder: string;
  pattern: string;
  /** False: not those in folders below. */
  below: boolean;
}

/** From such a server: the addresses of files. */
export const listFilesMethod = 'decree/listFiles';
