import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spool } from './spool.ts';

/** Puts texts under their numbers; expects to read each, and nothing where none was put. */
function check(texts: string[], limit: number): void {
  const spool = new Spool(limit);
  try {
    for (const [index, text] of texts.entries()) spool.put(index, text);
    for (const _ of ['once', 'again']) expect(texts.map((_, index) => spool.read(index))).toEqual(texts);
    expect(spool.read(texts.length)).toBe(undefined);
  } finally {
    spool.close();
  }
}

test('what is held and what lies in the file is read alike', () =>
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(40), check)));

test('a text of many pages', () => check(['é'.repeat(3_000_000), '', 'x'], 1));
