/** A text as a regular expression that matches nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern in which `*` stands for any part, such as `ml.p*`, as a regular expression. */
export const wildcard = (pattern: string): string => pattern.split('*').map(literal).join('.*');
