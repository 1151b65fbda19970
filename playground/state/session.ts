import type {
  CorrectResult,
  ImpactResult,
  JudgeResult,
  PublishResult,
  ResourcesResult,
  SaveResult,
  Start,
} from '../../server/studio/protocol.ts';

/** What is on the screen beside the draft; undo leaves it alone. */
export interface Session {
  start?: Start;
  reader: string;
  /** Readers that may be sent what they need: the user was told what that is. */
  confirmed: readonly string[];
  /** Sentences that were read, the latest first. */
  sentences: readonly string[];
  /** What is under way, and what was last said of it. */
  running: { author?: Running; impact?: Running; correct?: Running; save?: Running; publish?: Running };
  judged?: Judged;
  /** Verdicts shown belong to an older text. */
  judging: boolean;
  selected?: string;
  view: SampleView;
  correction?: { result: CorrectResult; at: number };
  /** Of this text of the policy. */
  impact?: { policy: string; result: ImpactResult };
  saved?: { policy: string; folder: string; result: SaveResult };
  published?: { policy: string; result: PublishResult };
  folder: string;
  notice?: Notice;
  dialog?: Dialog;
  resources?: { query: string; result: ResourcesResult };
  theme: ThemeChoice;
}

export interface Running {
  request: string;
  message: string;
}

/** Verdicts, and the texts that they are of. */
export interface Judged {
  policy: string;
  result: JudgeResult;
}

/** As the user writes it, or as the policy sees it. */
export type SampleView = 'text' | 'input';

export type Dialog = 'keys' | 'gallery' | 'workspace' | 'paste' | 'share' | 'consent';

export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Something to tell, as a sentence, with what to do about it. */
export interface Notice {
  kind: 'problem' | 'done';
  message: string;
  help?: string;
}

export const newSession: Session = {
  reader: 'offline',
  confirmed: [],
  sentences: [],
  running: {},
  judging: false,
  view: 'text',
  folder: '',
  theme: 'auto',
};

const longest = 20;

/** The sentences with this one in front. */
export const remembered = (sentences: readonly string[], sentence: string) =>
  [sentence, ...sentences.filter((other) => other !== sentence)].slice(0, longest);
