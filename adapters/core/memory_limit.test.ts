import { expect, test } from 'vitest';
import { headroom, limitMemory } from './memory_limit.ts';

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** An unknown section, a memory that starts with 3 pages, and an export of it. */
const custom = [0, 3, 1, 0x78, 7];
const memory = [5, 3, 1, 0, 3];
const exported = [7, 5, 1, 1, 0x6d, 2, 0];

function limited(module: number[], megabytes: number): number[] {
  return [...limitMemory(new Uint8Array([...Array(headroom).fill(0), ...module]), megabytes)];
}

test('a memory gets a maximum, in pages of 64 KiB', () =>
  expect(limited([...head, ...custom, ...memory, ...exported], 16)).toEqual([
    ...head,
    ...custom,
    ...[5, 5, 1, 1, 3, 0x80, 2],
    ...exported,
  ]));

test('a maximum that was there is replaced', () =>
  expect(limited([...head, 5, 4, 1, 1, 3, 9], 1)).toEqual([...head, 5, 4, 1, 1, 3, 16]));

test('the maximum is never below the start', () =>
  expect(limited([...head, ...memory], 0)).toEqual([...head, 5, 4, 1, 1, 3, 3]));

test('a module without a memory stays as it is', () =>
  expect(limited([...head, ...custom], 16)).toEqual([...head, ...custom]));
