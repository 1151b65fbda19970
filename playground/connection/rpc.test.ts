import { expect, test } from 'vitest';
import { type Channel, Refusal, rpc } from './rpc.ts';

function wire() {
  const sent: { id?: number; method: string; params: object }[] = [];
  let listen: (message: unknown) => void = () => {};
  let lose = () => {};
  const channel: Channel = {
    send: (message) => sent.push(message as (typeof sent)[number]),
    onMessage: (listener) => {
      listen = listener;
    },
    onLost: (listener) => {
      lose = listener;
    },
  };
  return { connection: rpc(channel), sent, says: (message: object) => listen(message), lose: () => lose() };
}

test('each answer reaches its own request, in any order', async () => {
  const { connection, sent, says } = wire();
  const first = connection.request('decree/studio/format', { text: 'a' });
  const second = connection.request('decree/studio/format', { text: 'b' });
  says({ id: sent[1]?.id, result: { text: 'B' } });
  says({ id: sent[0]?.id, result: { text: 'A' } });
  expect(await Promise.all([first, second])).toEqual([{ text: 'A' }, { text: 'B' }]);
});

test('a refusal is told as the server says it, what nobody foresaw in our own words', async () => {
  const { connection, sent, says } = wire();
  const refused = connection.request('decree/studio/format', { text: '' });
  says({ id: sent[0]?.id, error: { code: -32803, message: 'the folder is gone', data: { help: 'open it again' } } });
  await expect(refused).rejects.toMatchObject({ message: 'the folder is gone', help: 'open it again' });
  const broken = connection.request('decree/studio/format', { text: '' });
  says({ id: sent[1]?.id, error: { code: -32603, message: 'x is not a function' } });
  await expect(broken).rejects.toMatchObject({ message: 'Decree could not do that' });
});

test('nobody waits for ever on a connection that broke', async () => {
  const { connection, lose } = wire();
  const request = connection.request('decree/studio/format', { text: '' });
  lose();
  await expect(request).rejects.toBeInstanceOf(Refusal);
});

test('tells what the server says while a request runs, and of what is given up', () => {
  const { connection, sent, says } = wire();
  const told: string[] = [];
  connection.onProgress((request, message) => told.push(`${request}: ${message}`));
  says({ method: 'decree/studio/progress', params: { request: '4', message: 'checking' } });
  connection.cancel('4');
  expect(told).toEqual(['4: checking']);
  expect(sent).toEqual([{ jsonrpc: '2.0', method: 'decree/studio/cancel', params: { request: '4' } }]);
});

test.each([null, 5, 'text', {}, { id: 99, result: 1 }])(
  'a message that belongs to nothing is passed over: %j',
  (message) => {
    const { says } = wire();
    expect(() => says(message as object)).not.toThrow();
  },
);
