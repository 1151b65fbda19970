/** Three-valued: `unknown` is a value left until apply, and never makes a finding on its own. */
export type Truth = 'holds' | 'fails' | 'unknown';

export const not = (truth: Truth): Truth => (truth === 'holds' ? 'fails' : truth === 'fails' ? 'holds' : 'unknown');

export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('fails')) return 'fails';
  return truths.includes('unknown') ? 'unknown' : 'holds';
}

export const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));

export const known = (holds: boolean): Truth => (holds ? 'holds' : 'fails');
