/** A regular expression as Rego text: raw where it can be, so that backslashes stand as they were written. */
export const regexLiteral = (pattern: string): string =>
  pattern.includes('`') ? JSON.stringify(pattern) : `\`${pattern}\``;
