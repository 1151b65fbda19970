// Prints how many bytes the knowledge takes after a sentence on AWS has been read with it. Run with --expose-gc.
import { lexicon, schemas } from '../../adapters/builtin/index.ts';
import { read } from '../../engine/requirement/read/read.ts';

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
const words = lexicon();
const { readings } = read('S3 buckets must be encrypted with a customer managed KMS key', words);
const types = readings.flatMap(({ requirement }) => requirement.rules.flatMap(({ subject }) => subject.types));
const known = types.flatMap((type) => schemas().get(type, 'resource') ?? []);
const after = held();
if (known.length === 0) throw new Error('the sentence was not read');
console.log(after - before);
