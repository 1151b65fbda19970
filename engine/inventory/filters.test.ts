import { expect, test } from 'vitest';
import { type Filters, readFilters, writeFilters } from './filters.ts';

const check = (address: string, expected: Filters, mistakes: string[] = []) =>
  expect(readFilters(new URLSearchParams(address))).toEqual({ filters: expected, mistakes });

test('an address says what is asked for', () => {
  check('', {});
  check('account=1111&account=2222&severity=HIGH&text=logs%20eu', {
    account: ['1111', '2222'],
    severity: ['HIGH'],
    text: 'logs eu',
  });
  check('tag=team%3Ddata&lacks=owner&state=unmanaged', { tag: ['team=data'], lacks: ['owner'], state: ['unmanaged'] });
});

test('a value twice, or an empty one, says nothing more', () => {
  check('type=aws_s3_bucket&type=aws_s3_bucket&region=', { type: ['aws_s3_bucket'] });
});

test('what is no value is named, and left out', () => {
  check('severity=SEVERE&severity=LOW', { severity: ['LOW'] }, [
    '`severity` must be one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
  ]);
  expect(readFilters(new URLSearchParams({ text: 'x'.repeat(501) })).mistakes).toEqual([
    '`text` has a value that is too long, or no text',
  ]);
  const many = new URLSearchParams(Array.from({ length: 51 }, (_, n) => ['owner', `${n}`]));
  expect(readFilters(many).mistakes).toEqual(['`owner` has more than 50 values']);
});

test('what is written is read again as it was', () => {
  const filters: Filters = {
    account: ['1'],
    owner: ['a&b', 'ü'],
    control: ['2.1'],
    severity: ['HIGH', 'LOW'],
    state: ['missing'],
    lacks: ['tags'],
    text: '50% of "it"',
  };
  check(new URLSearchParams(writeFilters(filters)).toString(), filters);
});
