import type { Condition, Path } from '../requirement.ts';

/** One thing that a sentence says of a resource, as it is said: before anything is made of "must not" or "disabled". */
export interface Predicate {
  /** Places in the content: from the first to after the last stem that it accounts for. */
  from: number;
  to: number;
  condition: Condition;
  /** Its opposite, where that is said better than by a `not`: at most 60, not more than 60. */
  inverse?: Condition;
  /** A bound that a title asks for (`at least`), or reports (`below`). */
  bound?: 'asked' | 'reported';
  /** Is that how things should be? Undefined: nobody can tell but the sentence. */
  good?: boolean | undefined;
  /** The control concept whose words they are. */
  concept?: string;
  /** For how many types the words mean it; 0: for this one alone. The narrower meaning goes before what they mean in general. */
  breadth?: number;
  /** It says no more than that what stands here is there. */
  there?: Path;
  /** It stands in brackets, and says what the words before them mean. */
  bracketed?: boolean;
  /** It is told by a value alone. */
  byValue?: boolean;
  /** It is about another resource that the subject is tied to. */
  ofAnother?: boolean;
  /** Words in it that it does not account for. */
  notUnderstood?: string[];
  /** It is told by words all over the sentence, on both sides of the subject too. */
  scattered?: boolean;
  /** So little was said that it should be confirmed. */
  weak?: boolean;
  /** Other attributes or types that the same words may mean. */
  rivals?: Condition[];
}
