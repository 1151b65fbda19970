import type { z } from 'zod';

/** What an issue says of the value that has it, to be put behind its name. */
export function wordsOf({ message }: z.core.$ZodIssue): string {
  return message.startsWith('must') ? message : `is not right: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
