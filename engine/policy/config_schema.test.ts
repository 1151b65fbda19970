import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { configSchema } from './config.ts';

const file = fileURLToPath(new URL('../../client/languages/decree.schema.json', import.meta.url));

test('the schema that comes with the extension is that of the settings; UPDATE=1 writes it', () => {
  const written = `${JSON.stringify(configSchema(), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, written);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(written));
});
