import type { Condition } from '../requirement.ts';

/** One thing that a sentence says of a resource, as it is said: before anything is made of "must not" or "disabled". */
export interface Predicate {
  /** Places in the content: from the first to after the last stem that it accounts for. */
  from: number;
  to: number;
  condition: Condition;
  /** Is that how things should be? Undefined: nobody can tell but the sentence. */
  good?: boolean | undefined;
  /** The words mean it for this type, or a few, which goes before what they mean in general. */
  particular?: boolean;
  /** Other attributes or types that the same words may mean. */
  rivals?: Condition[];
  /** What was taken for granted, for the user to see. */
  assumption?: string;
}
