import { expect, test } from 'vitest';
import { coreOf } from '../core/host/core_of.ts';
import { lazyCore } from './lazy_core.ts';

test('it begins with the first question, once, and ends only if it began', async () => {
  const events: string[] = [];
  const create = () => {
    events.push('begins');
    const core = coreOf(async (name) => {
      events.push(name);
      return { ok: true, value: [] };
    });
    return { core, close: async () => void events.push('ends') };
  };
  await lazyCore(create).close();
  expect(events).toEqual([]);
  const { core, close } = lazyCore(create);
  await core.tokens({ file: 'a.rego', text: '' });
  await core.format({ file: 'a.rego', text: '' });
  await close();
  expect(events).toEqual(['begins', 'tokens', 'format', 'ends']);
});
