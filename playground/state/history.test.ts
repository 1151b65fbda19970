import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, type History, record, redone, undone } from './history.ts';

const type = (history: History<string>, text: string, at: number) => record(history, text, at, 'policy');

test('typing on is one step, a pause begins another', () => {
  let history = begin('');
  history = type(history, 'p', 0);
  history = type(history, 'pa', 200);
  history = type(history, 'pac', 2000);
  expect(undone(history).present).toBe('pa');
  expect(undone(undone(history)).present).toBe('');
});

test('another kind of change is a step of its own', () => {
  const history = record(type(begin(''), 'p', 0), 'sample added', 10);
  expect(undone(history).present).toBe('p');
});

test('undo at the beginning and redo at the end do nothing', () => {
  expect(undone(begin('a')).present).toBe('a');
  expect(redone(begin('a')).present).toBe('a');
});

test('a change after undo forgets what was undone', () => {
  const history = record(undone(record(begin('a'), 'b', 0)), 'c', 1);
  expect(redone(history).present).toBe('c');
});

test('as many redos as undos bring everything back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: 5000 }), fc.option(fc.constantFrom('a', 'b')))),
      (changes) => {
        let at = 0;
        let history = begin('');
        for (const [text, later, merge] of changes) {
          at += later;
          history = record(history, text, at, merge ?? undefined);
        }
        const steps = history.past.length;
        let back = history;
        for (let step = 0; step < steps; step += 1) back = undone(back);
        expect(back.present).toBe('');
        for (let step = 0; step < steps; step += 1) back = redone(back);
        expect(back.present).toBe(history.present);
      },
    ),
  );
});
