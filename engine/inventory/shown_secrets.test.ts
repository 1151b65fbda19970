import { expect, test } from 'vitest';
import { withoutShownSecrets } from './shown_secrets.ts';

const database = (password: string) => ({
  address: 'aws_db_instance.main',
  values: { name: 'main', password, nested: [{ key: password, size: 3 }] },
  sensitive_values: { password: true, nested: [{ key: true }] },
});

test('what a state marks is not shown, in modules neither', () => {
  const state = {
    format_version: '1.0',
    values: { root_module: { resources: [database('a')], child_modules: [{ resources: [database('b')] }] } },
  };
  const hidden = {
    ...database('(sensitive)'),
    values: { name: 'main', password: '(sensitive)', nested: [{ key: '(sensitive)', size: 3 }] },
  };
  expect(withoutShownSecrets(state)).toEqual({
    format_version: '1.0',
    values: { root_module: { resources: [hidden], child_modules: [{ resources: [hidden] }] } },
  });
});

test('of a plan, what was before is hidden too', () => {
  const plan = {
    planned_values: { root_module: { resources: [database('new')] } },
    resource_changes: [
      { address: 'aws_db_instance.main', change: { actions: ['update'], before: { password: 'old', name: 'main' } } },
      {
        address: 'aws_db_instance.gone',
        change: { actions: ['delete'], before: { password: 'older' }, before_sensitive: { password: true } },
      },
    ],
    prior_state: { values: { root_module: { resources: [database('prior')] } } },
  };
  const text = JSON.stringify(withoutShownSecrets(plan));
  for (const secret of ['new', 'old', 'older', 'prior']) expect(text).not.toContain(`"${secret}"`);
  expect(text).toContain('"name":"main"');
});

test.each([null, 'text', {}, { values: null }, { values: { root_module: { resources: [null] } } }])(
  'what has another form stays: %j',
  (json) => expect(withoutShownSecrets(json)).toEqual(json),
);
