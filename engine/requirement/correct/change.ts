import type { Condition, Requirement } from '../requirement.ts';

/** A requirement that is near to another one. */
export interface Change {
  /** What is different, in words. */
  title: string;
  requirement: Requirement;
  /** How far away it is: the least is tried, and shown, first. */
  cost: number;
}

/** The same of a condition alone; absent: nothing is asked any more. */
export interface ConditionChange {
  title: string;
  condition: Condition | undefined;
  cost: number;
}

/** What is taken away costs as much as what is added; what is said of one resource alone is hardly ever meant. */
export const costs = {
  reading: 1,
  bound: 1,
  control: 1.2,
  drop: 1.3,
  value: 1.4,
  quantifier: 1.5,
  tag: 1.6,
  attribute: 1.8,
  text: 2.2,
  companion: 2,
  beginning: 2.4,
  identity: 4,
} as const;
