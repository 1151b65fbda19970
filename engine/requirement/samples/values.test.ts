import { expect, test } from 'vitest';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import { regexLiteral } from '../rego/regex.ts';
import type { Test } from '../requirement.ts';
import { failing, passing } from './values.ts';

test('a text that is made to match, matches for OPA', async () => {
  const core = await createInProcessCore();
  const patterns = [
    '"privileged"\\s*:\\s*true',
    '^\\s+[\\s,]x[^\\s]$',
    '\\S{3}',
    '[^]a]\\[\\s\\]',
    '\\A(?P<name>[a-z]+)\\z',
    '(?i)^prod[-_.]',
    '(AKIA|ASIA)[A-Z0-9]{16}',
  ];
  const tests = patterns.map((matches, at) => {
    const [text] = passing({ matches });
    return `test_${at} if regex.match(${regexLiteral(matches)}, ${JSON.stringify(text)})`;
  });
  const file = { file: 'matches_test.rego', text: ['package matches_test', ...tests].join('\n\n') };
  const answer = await core.test({ modules: [file], library: [] });
  const passed = answer.ok ? answer.value.results.filter(({ status }) => status === 'pass') : answer.diagnostics;
  expect(passed).toHaveLength(patterns.length);
});

test.each<[Test, unknown[], unknown[]]>([
  [{ atLeast: 2 }, [2, '2'], [1, '1']],
  [{ atMost: 0.5 }, [0.5, '0.5'], [1.5, '1.5']],
  [{ above: -1 }, [0, '0'], [-1, '-1']],
  [{ below: 10 }, [9, '9'], [10, '10']],
])('%j has numbers, and numbers as text', (bound, good, bad) => {
  expect(passing(bound)).toEqual(good);
  expect(failing(bound)).toEqual(bad);
});
