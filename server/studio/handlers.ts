import type { Context, Feature } from '../features/feature.ts';
import { author } from './author.ts';
import { correct } from './correct.ts';
import { type Call, openDesk } from './desk.ts';
import { impact } from './impact.ts';
import { judge } from './judge.ts';
import { Meanings } from './meanings.ts';
import type { StudioRequests } from './protocol.ts';
import { publish } from './publish.ts';
import { Readers } from './readers.ts';
import { complete, format, hover, tokensOf } from './rego.ts';
import { resources, sample } from './resources.ts';
import { SampleReader } from './samples.ts';
import { save } from './save.ts';
import { start } from './start.ts';
import { why } from './why.ts';

/** One answer for each thing that the page can ask. */
export type Answers = {
  [M in keyof StudioRequests]: (
    params: StudioRequests[M]['params'],
    call: Call,
  ) => Promise<StudioRequests[M]['result']>;
};

export function createAnswers(context: Context, features: readonly Feature[]): Answers {
  const desk = openDesk(context, features);
  const readers = new Readers(context);
  const samples = new SampleReader();
  const meanings = new Meanings();
  return {
    'decree/studio/start': () => start(desk, readers),
    'decree/studio/author': (params, call) => author(desk, readers, params, call),
    'decree/studio/judge': async (params) => judge(await desk.tools(), samples, meanings, params),
    'decree/studio/why': async (params) => why(await desk.tools(), samples, meanings, params),
    'decree/studio/correct': async (params, call) => correct(desk, samples, meanings, params, call),
    'decree/studio/resources': (params) => resources(context, params),
    'decree/studio/sample': (params) => sample(context, params),
    'decree/studio/impact': (params, call) => impact(desk, params, call),
    'decree/studio/save': (params) => save(desk, samples, params),
    'decree/studio/publish': (params) => publish(context, params),
    'decree/studio/tokens': (params) => tokensOf(desk, params),
    'decree/studio/complete': (params) => complete(desk, params),
    'decree/studio/hover': (params) => hover(desk, params),
    'decree/studio/format': (params) => format(desk, params),
  };
}
