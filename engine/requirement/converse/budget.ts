/** How much one sentence may cost. Every bound ends in a diagnostic that says which one it was. */
export interface ModelBudget {
  /** Proposals that are judged, the first included. */
  rounds: number;
  /** Calls of the look-up tools. */
  lookups: number;
  /** Of all questions and answers together; no further question is asked beyond it. */
  tokens: number;
  /** Of one answer, thinking included. */
  answerTokens: number;
  /** From the first question to the last answer. */
  seconds: number;
}

export const defaultBudget: ModelBudget = {
  rounds: 4,
  lookups: 12,
  tokens: 400_000,
  answerTokens: 16_000,
  seconds: 180,
};
