import { messageOf } from '../convert/diagnostic.ts';
import { overlaps } from '../convert/range.ts';
import { quickFixOf } from '../convert/text_edit.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Feature } from './feature.ts';

const meant = /\bdid you mean `([^`]+)`\?/;

/** Puts the name that was probably meant in the place of one that is not known. */
export const regoSpellingFix: Feature = {
  name: 'rego spelling fix',
  capabilities: { codeActionProvider: { codeActionKinds: ['quickfix'] } },

  codeActions({ results }, { document, uri, range }) {
    if (kindOf(uri) !== 'rego') return undefined;
    const mistakes = results.of(uri).filter(({ diagnostic }) => overlaps(diagnostic.range, range));
    return mistakes.flatMap(({ diagnostic }) => {
      const name = meant.exec(messageOf(diagnostic))?.[1];
      if (name === undefined) return [];
      // A step in quotes stays in quotes.
      const newText = document.getText(diagnostic.range).startsWith('"') ? `"${name}"` : name;
      const change = { title: `Change to \`${name}\``, range: diagnostic.range, newText };
      return [quickFixOf(document, { ...change, diagnostic, isPreferred: true })];
    });
  },
};
