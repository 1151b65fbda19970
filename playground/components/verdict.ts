import { html } from 'lit';
import type { SampleVerdict } from '../../server/studio/protocol.ts';
import { icon } from './icons.ts';

const drawings = {
  flagged: 'flag',
  passes: 'passes',
  unknown: 'unknown',
  'not concerned': 'notConcerned',
  failed: 'failed',
} as const satisfies Record<SampleVerdict['verdict'], string>;

const meanings: Record<SampleVerdict['verdict'], string> = {
  flagged: 'the policy has a finding here',
  passes: 'the policy looked at it and has no finding',
  unknown: 'it depends on a value that is known only after apply, so there is no finding',
  'not concerned': 'there is no resource here of a type that the policy reads',
  failed: 'the policy could not be run on it',
};

/** A verdict, in words and as a drawing; without one there is none yet. */
export const verdictMark = (verdict: SampleVerdict['verdict'] | undefined) =>
  verdict === undefined
    ? html`<span class="verdict none">${icon('unknown')} no verdict</span>`
    : html`<span class="verdict ${verdict.replace(' ', '-')}" title=${meanings[verdict]}>${icon(drawings[verdict])} ${verdict}</span>`;
