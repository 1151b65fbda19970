import { expect, test } from 'vitest';
import { draft, sample } from '../testing/drafts.ts';
import { Store } from './store.ts';

function newStore() {
  let now = 0;
  const store = new Store(() => now, draft({ samples: [sample('a')] }));
  return {
    store,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('undo goes back through sentence, policy, samples and expectations, in one order', () => {
  const { store, later } = newStore();
  const first = store.draft;
  store.edit({ type: 'sentence', text: 'buckets must be private' });
  later(10);
  store.edit({ type: 'policy', text: 'package changed\n' });
  later(10);
  store.edit({ type: 'expect', id: 'a', expected: 'flagged' });
  later(10);
  store.edit({ type: 'remove', id: 'a' });
  store.undo();
  expect(store.draft.samples).toMatchObject([{ id: 'a', expected: 'flagged' }]);
  store.undo();
  expect(store.draft.samples).toEqual([sample('a')]);
  store.undo();
  expect(store.draft.policy).toBe(first.policy);
  store.undo();
  expect(store.draft).toBe(first);
  for (let step = 0; step < 4; step += 1) store.redo();
  expect(store.draft).toMatchObject({ sentence: 'buckets must be private', policy: 'package changed\n', samples: [] });
});

test('typing in two samples is two steps', () => {
  const { store } = newStore();
  store.edit({ type: 'add', samples: [sample('b')] });
  store.edit({ type: 'sample', id: 'a', text: 'x' });
  store.edit({ type: 'sample', id: 'b', text: 'y' });
  store.undo();
  expect(store.draft.samples.map(({ text }) => text)).toEqual(['x', sample('b').text]);
});

test('undefined takes a property of the session away; undo leaves the session alone', () => {
  const { store } = newStore();
  store.set({ selected: 'a', dialog: 'keys' });
  store.edit({ type: 'sentence', text: 'other' });
  store.set({ dialog: undefined });
  store.undo();
  expect(store.session).toMatchObject({ selected: 'a' });
  expect(store.session).not.toHaveProperty('dialog');
});

test('tells of changes, and not of what changes nothing', () => {
  const { store } = newStore();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.edit({ type: 'policy', text: store.draft.policy });
  store.undo();
  expect(told).toBe(0);
  store.edit({ type: 'policy', text: '' });
  expect(told).toBe(1);
});
