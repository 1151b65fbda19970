import { expect, test } from 'vitest';
import { counted } from '../../state/words.ts';
import { moneyText, percentText, placeText } from './words.ts';

test('a share is whole only if nothing is left', () => {
  expect([undefined, 0, 0.5, 0.9999, 1].map(percentText)).toEqual(['–', '0%', '50%', '99.9%', '100%']);
});

test('small sums have cents, and large ones are short', () => {
  expect([0, 12.5, 12_345.6, 1_874_250].map(moneyText)).toEqual(['$0.00', '$12.50', '$12,346', '$1.87M']);
});

test('things are counted in words', () => {
  expect([counted(1, 'finding'), counted(1234, 'policy', 'policies')]).toEqual(['1 finding', '1,234 policies']);
});

test('a place in code has its line, if that is known', () => {
  expect([placeText({}), placeText({ file: 'main.tf' }), placeText({ file: 'main.tf', line: 3 })]).toEqual([
    '',
    'main.tf',
    'main.tf:3',
  ]);
});
