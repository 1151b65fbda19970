import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Answer, type Argument, boundary, type FunctionName, type Value } from './boundary.ts';
import { CoreStopped, instantiate } from './instance.ts';

const bytes = await readFile(new URL('../../dist/core.wasm', import.meta.url));
const compiled = await WebAssembly.compile(bytes);
const core = await instantiate(compiled);

const file = 'policy.rego';
const text = `package p

deny contains bucket.address if {
	some bucket in input.resource.aws_s3_bucket
	print(bucket.address)
	bucket.values.acl == "public-read"
}

test_denies if {
	deny == {"b"} with input.resource.aws_s3_bucket as [{"address": "b", "values": {"acl": "public-read"}}]
}
`;
const modules = [{ file, text }];

/** Calls core and compares; the answer must have the shape that the boundary promises. */
function check<F extends FunctionName>(name: F, argument: Argument<F>, expected: object): Answer<Value<F>> {
  const answer = core.call(name, argument);
  if (answer.ok) expect(boundary[name].value.parse(answer.value)).toEqual(answer.value);
  expect(answer).toMatchObject(expected);
  return answer;
}

const ok = (value: object) => ({ ok: true, value });
const refused = (...codes: string[]) => ({ ok: false, diagnostics: codes.map((code) => ({ code })) });

test('checks', () => {
  const read = expect.objectContaining({ kind: 'resource', type: 'aws_s3_bucket', path: ['values', 'acl'] });
  const module = { file, package: 'p', reads: expect.arrayContaining([read]) };
  check('check', { modules }, ok({ modules: [module], diagnostics: [] }));
});

test('has a range with an end for every mistake', () => {
  const range = { start: { line: 3, column: 10 }, end: { line: 3, column: 11 } };
  const broken = [{ file, text: 'package p\n\na if not x\n' }];
  check('check', { modules: broken }, ok({ diagnostics: [{ code: 'rego_unsafe_var', file, range }] }));
});

test('formats', () => {
  check('format', { file, text: 'package   p\na   :=   1' }, ok({ text: 'package p\n\na := 1\n' }));
});

test('runs tests with coverage', () => {
  const result = { package: 'p', name: 'test_denies', status: 'pass', file, output: 'b\n' };
  check('test', { modules, coverage: true }, ok({ results: [result], coverage: { [file]: { uncovered: [] } } }));
});

test('evaluates with a trace', () => {
  const input = { resource: { aws_s3_bucket: [{ address: 'a', values: { acl: 'public-read' } }] } };
  const query = 'data.p.deny';
  check('evaluate', { modules, query, input, trace: true }, ok({ results: [['a']], output: 'a\n' }));
});

test('compiles to WebAssembly that compiles', async () => {
  const answer = check('compile', { modules, entrypoints: ['p/deny'], target: 'wasm' }, { ok: true });
  const wasm = answer.ok ? answer.value.wasm : undefined;
  expect(WebAssembly.validate(Buffer.from(wasm ?? '', 'base64'))).toBe(true);
});

test('compiles to a plan', () => {
  check('compile', { modules, entrypoints: ['p/deny'], target: 'plan' }, ok({ plan: { plans: { plans: [{}] } } }));
});

test('splits into tokens', () => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } };
  check('tokens', { file, text: 'package p' }, ok({ tokens: [{ kind: 'keyword', range }, { kind: 'identifier' }] }));
});

test('reads Terraform, and on from there', () => {
  const terraform = (v: number) => ({ file: 'main.tf', text: `resource "aws_x" "x" {\n  v = ${v}\n}\n` });
  const changed = (v: number) => ({ resources: [{ address: 'aws_x.x', values: { v } }], removed: [] });
  const paths = { v: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } } };
  const sources = { 'aws_x.x': { file: 'main.tf', paths } };
  const request = { session: 'main', root: '', files: [terraform(1)] };
  check('terraform', { root: '', files: [terraform(1)] }, ok({ resources: [{ values: { v: 1 } }], sources }));
  const first = check('terraformUpdate', request, ok({ ...changed(1), sources, diagnostics: [] }));
  const after = first.ok ? first.value.sequence : undefined;
  check('terraformUpdate', { ...request, after, files: [terraform(2)] }, ok(changed(2)));
  check('terraformUpdate', { ...request, after, files: [] }, refused('session_unknown'));
});

test('says no to what it does not know', () => {
  check('evaluate', { modules, query: 'http.send({})' }, refused('rego_forbidden_builtin'));
  check('no_such_function' as FunctionName, {} as never, refused('core_bad_request'));
  check('tokens', { file, text: 1 } as never, refused('core_bad_request'));
});

test('keeps text outside ASCII', () => {
  check('format', { file, text: 'package p\n\na := "é😀"\n' }, ok({ text: 'package p\n\na := "é😀"\n' }));
});

test('ends an evaluation that explodes', () => {
  const query = 'x := numbers.range(1, 5000); [1 | some a in x; some b in x; some c in x; a + b + c < 0]';
  check('evaluate', { modules, query }, refused('rego_timeout'));
}, 60_000);

test('ends a test that explodes', () => {
  const looping = `package p\n\ntest_loop if {\n\tx := numbers.range(1, 5000)\n\tcount([1 | some a in x; some b in x; some c in x; a + b + c < 0]) == 0\n}\n`;
  const result = { name: 'test_loop', status: 'error', message: 'the evaluation took too long and was ended' };
  check('test', { modules: [{ file, text: looping }] }, ok({ results: [result] }));
}, 60_000);

test.each([
  ['brackets', '['.repeat(50), ']'.repeat(50)],
  ['brackets', '['.repeat(100_000), ''],
  ['calls', 'abs('.repeat(140), ')'.repeat(140)],
  ['objects', '{"a": '.repeat(140), '}'.repeat(140)],
  ['sums', '1 + '.repeat(140), ''],
  ['comprehensions', '[y | y := '.repeat(8), ']'.repeat(8)],
])('survives nested %s', (_, before, after) => {
  const nested = [{ file, text: `package p\n\nx := ${before}1${after}\n` }];
  expect(core.call('check', { modules: nested }).ok).toBe(true);
  core.call('compile', { modules: nested, entrypoints: ['p/x'], target: 'wasm' });
  core.call('format', { file, text: `package p\n\nx := ${before}1${after}\n` });
  core.call('evaluate', { modules: nested, query: 'data.p.x', trace: true });
});

/** A module with core's exports whose `answer` is the instruction `unreachable`. */
function unreachable(): Promise<WebAssembly.Module> {
  const section = (id: number, ...content: number[]) => [id, content.length, ...content];
  const exported = (name: string, kind: number, index: number) => [name.length, ...Buffer.from(name), kind, index];
  const functions = [...exported('reserve', 0, 0), ...exported('answer', 0, 1), ...exported('output', 0, 2)];
  const zero = [4, 0, 0x41, 0, 0x0b];
  return WebAssembly.compile(
    Uint8Array.from([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, 2, 0x60, 1, 0x7f, 1, 0x7f, 0x60, 0, 1, 0x7f),
      ...section(3, 3, 0, 0, 1),
      ...section(5, 1, 0, 1),
      ...section(7, 4, ...exported('memory', 2, 0), ...functions),
      ...section(10, 3, ...zero, 3, 0, 0, 0x0b, ...zero),
    ]),
  );
}

test('tells when it stopped, and stays stopped', async () => {
  const broken = await instantiate(await unreachable());
  const call = () => broken.call('tokens', { file, text });
  expect(call).toThrow(CoreStopped);
  expect(call).toThrow('core stopped unexpectedly');
});

test('knows the size of its memory', () => {
  expect(core.memoryBytes()).toBeGreaterThan(2 ** 24);
});
