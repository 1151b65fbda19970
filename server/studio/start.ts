import { nameOf } from '../workspace/uri.ts';
import type { Desk } from './desk.ts';
import type { GallerySample, Start } from './protocol.ts';
import type { Readers } from './readers.ts';

const examples: Start['examples'] = [
  { sentence: 'S3 buckets must be encrypted with a customer managed KMS key', about: 'encryption' },
  { sentence: 'SageMaker notebook instances must not have direct internet access', about: 'network' },
  { sentence: 'SageMaker endpoint configurations must be encrypted with a KMS key', about: 'encryption' },
  { sentence: 'S3 buckets must have versioning enabled', about: 'recovery' },
  { sentence: 'RDS instances must not be publicly accessible', about: 'network' },
  { sentence: 'security groups must not allow SSH from the internet', about: 'network' },
  { sentence: 'every resource must have the tag "owner"', about: 'tags' },
];

/** What the page shows before anybody asks for anything. */
export async function start({ context, tools }: Desk, readers: Readers): Promise<Start> {
  const { folders, trusted } = context;
  const [{ lexicon }, all] = await Promise.all([tools(), readers.all()]);
  return {
    folders: folders.all().map((uri) => ({ uri, name: nameOf(uri) })),
    trusted,
    readers: all,
    examples,
    gallery: lexicon.language.gallery.map((sample): GallerySample => ({ ...sample, types: typesIn(sample.hcl) })),
  };
}

function typesIn(hcl: string): string[] {
  return [...new Set([...hcl.matchAll(/^resource "(\w+)"/gm)].map(([, type]) => type ?? ''))];
}
