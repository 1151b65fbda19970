/** What RE2 spells otherwise than JavaScript, outside of brackets. */
const respelled: [RegExp, string][] = [
  [/\(\?P</g, '(?<'],
  [/\\A/g, '^'],
  [/\\z/g, '$'],
];

/** An RE2 expression as JavaScript has it, with its leading flags; undefined where JavaScript cannot say it. */
export function expressionOf(pattern: string): RegExp | undefined {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [];
  try {
    return new RegExp(
      respelled.reduce((text, [from, to]) => text.replace(from, to), rest),
      flags,
    );
  } catch {
    return undefined;
  }
}
