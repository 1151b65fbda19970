import { expect, test } from 'vitest';
import { answer, draft, sample, sentence } from '../testing/drafts.ts';
import { edited } from './draft.ts';
import { fromKept, toKeep } from './keep.ts';
import { newSession } from './session.ts';

const overReload = (value: unknown) => fromKept(JSON.parse(JSON.stringify(value)));

test('the page comes back as it was left', () => {
  const before = edited(draft({ samples: [sample('mine')] }), { type: 'authored', sentence, result: answer() });
  const session = {
    ...newSession,
    reader: 'claude',
    confirmed: ['claude'],
    sentences: [sentence],
    theme: 'dark' as const,
    selected: 'mine',
  };
  expect(overReload(toKeep(before, session))).toEqual({ draft: before, session });
});

test('what was under way, or open, does not come back', () => {
  const session = { ...newSession, running: { author: { request: '1', message: 'reading' } }, dialog: 'keys' as const };
  expect(overReload(toKeep(draft(), session))?.session).toEqual(newSession);
});

test.each([null, undefined, 'text', { draft: {} }, { ...toKeep(draft(), newSession), theme: 'pink' }])(
  'begins anew with %j',
  (value) => {
    expect(fromKept(value)).toBeUndefined();
  },
);

test('what was understood in a form of old is left out, the rest is kept', () => {
  const old = { ...toKeep(draft(), newSession), understood: { of: sentence, status: 'perhaps' } };
  expect(fromKept(old)?.draft).toEqual(draft());
});
