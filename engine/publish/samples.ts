import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Lexicon } from '../requirement/read/lexicon.ts';
import { read } from '../requirement/read/read.ts';
import { synthesise } from '../requirement/samples/synthesise.ts';
import type { ResourceDocument } from '../resource/document.ts';
import { readConfiguration } from '../resource/terraform.ts';
import { isFixture, type PublishedPolicy } from './publication.ts';

/** Resources that a policy is tried on, by what they show. */
export interface PublishedSample {
  name: string;
  /** What is not known until apply: no policy may say anything of it. */
  isUnknown: boolean;
  document: ResourceDocument;
}

export interface SampleTools {
  core: Core;
  library: SourceText[];
  schemas: Schemas;
  lexicon?: Lexicon;
}

/** The samples of a policy: its fixtures, and those that its requirement comes to. */
export async function samplesOf(
  { core, schemas, lexicon }: SampleTools,
  { policy, files }: Pick<PublishedPolicy, 'policy' | 'files'>,
): Promise<PublishedSample[]> {
  const samples: PublishedSample[] = [];
  for (const { file, text } of files.filter(({ file }) => isFixture(file))) {
    const name = file.replace(/^fixtures\//, '');
    const files = [{ file: name, text }];
    const { document } = await readConfiguration(core, { root: '.', folder: '', files, schemas });
    samples.push({ name, isUnknown: name.startsWith('unknown'), document });
  }
  const { requirement } = policy.metadata.custom;
  const understood = lexicon && requirement !== undefined ? read(requirement, lexicon) : undefined;
  const [reading] = understood?.sure ? understood.readings : [];
  const synthesised = reading ? synthesise(reading.requirement) : [];
  return [
    ...samples,
    ...synthesised.map(({ name, kind, document }) => ({ name, isUnknown: kind === 'unknown', document })),
  ];
}
