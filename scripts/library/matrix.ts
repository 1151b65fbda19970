import { z } from 'zod';
import { wildcard } from '../../engine/literal.ts';
import type { Lexicon } from '../../engine/requirement/read/lexicon.ts';
import { read } from '../../engine/requirement/read/read.ts';
import type { Condition } from '../../engine/requirement/requirement.ts';
import type { LibraryPolicy } from './compiled.ts';

/** What is written of pairs that get no policy, `without.yaml`: patterns of concepts and types, `*` for any part. */
export const Reasons = z.array(
  z.strictObject({ concepts: z.array(z.string()), types: z.array(z.string()), why: z.string().min(20) }),
);
export type Reason = z.infer<typeof Reasons>[number];

/** A control and a type that it applies to. */
export interface Cell {
  concept: string;
  type: string;
  /** Ids of the policies that ask it of the type. */
  policies: string[];
  /** Why there is none, where that is written or follows from another cell; absent with no policy: a hole. */
  why?: string;
}

/** Every control with every type that it means something for, and which policies ask for it. */
export function matrixOf(policies: readonly LibraryPolicy[], lexicon: Lexicon, reasons: readonly Reason[]): Cell[] {
  const asked = askedOf(policies, lexicon);
  return lexicon.language.concepts.flatMap((concept) =>
    Object.keys(concept.types).map((type): Cell => {
      const meaning = lexicon.meaning(concept, type);
      const own = asked.get(keyOf(type, { named: concept.must })) ?? [];
      if (own.length > 0) return { concept: concept.concept, type, policies: own };
      const means = meaning && 'named' in meaning ? meaning.means : meaning;
      const alike = means ? (asked.get(keyOf(type, means)) ?? []) : [];
      const written = reasons.find((reason) => fits(reason.concepts, concept.concept) && fits(reason.types, type))?.why;
      const why = alike[0] === undefined ? written : `says the same as ${alike[0]}`;
      return { concept: concept.concept, type, policies: [], ...(why !== undefined && { why }) };
    }),
  );
}

/** Ids of policies, by what they ask of each type. */
function askedOf(policies: readonly LibraryPolicy[], lexicon: Lexicon): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { metadata } of policies) {
    const { id, requirement = '' } = metadata.custom;
    const { sure, readings } = read(requirement, lexicon);
    for (const { subject, must } of sure ? (readings[0]?.requirement.rules ?? []) : [])
      for (const type of subject.types)
        for (const condition of partsOf(must)) {
          const key = keyOf(type, condition);
          asked.set(key, [...(asked.get(key) ?? []), id]);
        }
  }
  return asked;
}

/** A condition by its name, and what it means. */
const partsOf = (condition: Condition): (Condition | { named: string })[] => {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  return 'named' in condition ? [{ named: condition.named }, condition.means] : [condition];
};

const keyOf = (type: string, condition: Condition | { named: string }): string =>
  `${type} ${JSON.stringify(condition)}`;

const fits = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => new RegExp(`^${wildcard(pattern)}$`).test(name));
