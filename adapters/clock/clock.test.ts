import { afterEach, expect, test, vi } from 'vitest';
import { today } from './index.ts';

afterEach(() => void vi.useRealTimers());

test('the day is that of the local clock, in two digits', () => {
  vi.useFakeTimers({ now: new Date(2027, 0, 5, 23, 59) });
  expect(today()).toBe('2027-01-05');
});
