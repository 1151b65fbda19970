import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import { check } from './check.ts';

/** 150 on a quiet machine; many times that where other work takes the processors. */
const longestMilliseconds = 2000;

check('is activated soon, before anything that it is for is open', async () => {
  const extension = extensions.getExtension('decree.decree');
  assert.equal(extension?.isActive, false);
  const started = performance.now();
  await extension?.activate();
  const milliseconds = Math.round(performance.now() - started);
  assert.ok(milliseconds < longestMilliseconds, `it took ${milliseconds} ms`);
});
