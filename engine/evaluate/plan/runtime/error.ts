/** An error that ends the evaluation of a policy. */
export class PolicyError extends Error {
  /** OPA's name for what went wrong. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
