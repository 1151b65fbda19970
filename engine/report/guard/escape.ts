/**
 * Text of others in Markdown. Names of resources come from whoever wrote the plan: they must be no markup, no mention of people, no
 * reference to issues, and no comment that hides what follows.
 */

/** A space that takes no room: forges make links only of what has none in it. */
const nothing = '\u200b';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text that stays on its line and means nothing but itself. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/[@#]|:(?=\S)|www(?=\.)/gi, (start) => `${start}${nothing}`);
}

/** A message: what stands in backticks becomes code, the rest means nothing but itself. */
export function escapeMessage(message: string): string {
  return oneLine(message)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}

/** A code span whose fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const shown = oneLine(text).trim();
  if (shown === '') return '';
  const fence = '`'.repeat(longestBackticks(shown) + 1);
  const space = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** A block of code whose fence is longer than any run of backticks inside. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestBackticks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Controls and marks that change the direction of text are shown as what they are not. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
