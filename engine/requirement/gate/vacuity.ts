import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Requirement, Rule } from '../requirement.ts';
import { type Sample, synthesise } from '../samples/synthesise.ts';
import { ways } from '../samples/ways.ts';
import { evidence } from './evidence.ts';
import { problem } from './problem.ts';

/** A rule that nothing can violate, or nothing can satisfy, is a mistake: said of the requirement, and of each of its rules. */
export function vacuity(requirement: Requirement, samples: readonly Sample[]): Diagnostic[] {
  const whole = vacuous(samples, 'this requirement');
  const [only, ...more] = requirement.rules;
  if (whole.length > 0 || !only) return whole;
  if (more.length === 0) return unexcepting(only, samples);
  return requirement.rules.flatMap((rule) => {
    const own = synthesise({ ...requirement, rules: [rule] });
    return [...vacuous(own, `the rule on ${typesIn(rule)}`), ...unexcepting(rule, own)];
  });
}

/** An exception that excepts nothing may not have been meant so: it says again what the rule itself lets pass. */
function unexcepting({ unless }: Rule, samples: readonly Sample[]): Diagnostic[] {
  const violating = samples.find(({ kind }) => kind === 'violating');
  if (!unless || ways(unless, true).length === 0 || samples.some(({ kind }) => kind === 'exempt')) return [];
  const found = problem(
    'requirement_exception_ineffective',
    'the exception makes no difference: what it spares complies anyway',
    `see whether the rule was understood as you meant it${shown(violating, ' is flagged')}`,
  );
  return [{ ...found, severity: 'warning' }];
}

const typesIn = ({ subject }: Rule): string => subject.types.map((type) => `\`${type}\``).join(', ');

function vacuous(samples: readonly Sample[], what: string): Diagnostic[] {
  const violating = samples.find(({ kind, flagged }) => kind === 'violating' && flagged.length > 0);
  if (!violating) return [neverFires(what, samples[0])];
  return samples.some(({ kind }) => kind === 'complying') ? [] : [alwaysFires(what, violating)];
}

const neverFires = (what: string, sample: Sample | undefined): Diagnostic =>
  problem(
    'requirement_never_fires',
    `ineffective: no resource can violate ${what}`,
    `check whether its parts exclude each other, or the condition always holds${shown(sample, ' is not flagged')}`,
  );

const alwaysFires = (what: string, sample: Sample): Diagnostic =>
  problem(
    'requirement_always_fires',
    `overly restrictive: no resource can satisfy ${what}`,
    `check whether its parts exclude each other${shown(sample, ' is flagged, and so is each way to mend it')}`,
  );

const shown = (sample: Sample | undefined, verdict: string): string =>
  sample ? `: ${evidence(sample.document)}${verdict}` : '';
