import { expect, test } from 'vitest';
import { code, codeBlock, link, plain } from './markdown.ts';

test.each([
  ['every bucket must be encrypted', 'every bucket must be encrypted'],
  ['set `status` to `Enabled`', 'set `status` to `Enabled`'],
  ['  two\n\n# lines ', 'two \\# lines'],
  ['[a](command:x)', '\\[a\\]\\(command:x\\)'],
  ['![x](https://a.example)', '\\!\\[x\\]\\(https\\://a.example\\)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['www.a.example', 'www\\.a.example'],
  ['a ` lonely tick', 'a \\` lonely tick'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
])('shows %j as it is', (text, expected) => expect(plain(text)).toBe(expected));

test.each([
  ['a', '`a`'],
  ['a`b', '`` a`b ``'],
  ['``', '``` `` ```'],
  ['', ''],
])('makes code of %j', (text, expected) => expect(code(text)).toBe(expected));

test.each([
  ['https://a.example/b', '[x](https://a.example/b)'],
  ['https://a.example/b)[c](d', '[x](https://a.example/b%29%5Bc%5D%28d)'],
  ['command:workbench.action.quit', 'x'],
  ['javascript:alert(1)', 'x'],
  ['no address', 'x'],
])('links to %j only if it is a page', (address, expected) => expect(link('x', address)).toBe(expected));

test.each([
  ['a = 1', '```terraform\na = 1\n```'],
  ['a = "```"', '````terraform\na = "```"\n````'],
])('nothing in %j closes its fence', (line, expected) => expect(codeBlock([line], 'terraform')).toBe(expected));
