/** Every character that Markdown, or the HTML in it, may give a meaning; bare addresses become links, too. */
const special = /[\\`*_{}[\]()<>#!|~&@]|:(?=\/\/)|(?<=www)\.|^[-+=]|(?<=^\d+)\./gi;

/** Text that shows as it is, with what stands between backticks as code: no link, image, command or HTML can come out of it. */
export function plain(text: string): string {
  const parts = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : part.replace(special, '\\$&'))).join('');
}

/** Text in a fixed-width font. A backtick inside cannot end it. */
export function code(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line === '') return '';
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const pad = fence.length > 1 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link, or its label alone where the address is not a plain web page. */
export function link(label: string, address: string): string {
  const page = webPage(address);
  return page ? `[${plain(label)}](${page})` : plain(label);
}

/** The address written so that it cannot leave its brackets; only http and https are pages. */
export function webPage(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(
    /[()<>[\]\\`\s"']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Lines of code in a language, in a fence that nothing in them can close. */
export function codeBlock(lines: readonly string[], language: string): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...lines, fence].join('\n');
}
