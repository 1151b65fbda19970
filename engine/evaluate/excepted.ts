import type { Diagnostic } from '../../core/host/boundary.ts';
import { wildcard } from '../literal.ts';
import type { Exception } from '../policy/exceptions.ts';
import type { Policy } from '../policy/policy.ts';
import { sourceOf } from '../resource/configuration.ts';
import type { Configuration } from '../resource/document.ts';
import { placesOf } from '../resource/place.ts';
import type { Finding } from './finding.ts';

/** A finding that somebody accepted, with their reason. */
export interface ExceptedFinding {
  finding: Finding;
  reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  until: string;
  /** `source`: a comment beside the resource; `external`: an entry of decree.yaml. */
  from: 'source' | 'external';
}

export interface Sifted {
  findings: Finding[];
  excepted: ExceptedFinding[];
  diagnostics: Diagnostic[];
}

/** Sets aside the findings that an exception covers; says which exceptions are expired, unused or name no policy. */
export function applyExceptions(request: {
  configuration: Configuration;
  findings: readonly Finding[];
  policies: readonly Policy[];
  /** Policies that are there and were not asked: an exception to them says nothing here. */
  idle: readonly Policy[];
  exceptions: readonly Exception[];
  today: string;
}): Sifted {
  const { configuration, policies, idle, exceptions, today } = request;
  const diagnostics: Diagnostic[] = [];
  const excepted: ExceptedFinding[] = [];
  let findings = [...request.findings];
  for (const exception of exceptions) {
    const ids = idsOf(exception, policies);
    if (ids.size === 0) {
      if (idsOf(exception, idle).size === 0) diagnostics.push(unknownPolicy(exception));
      continue;
    }
    const covered = findings.filter((finding) => ids.has(finding.policy) && covers(exception, finding, configuration));
    if (covered.length === 0) diagnostics.push(unused(exception));
    else if (exception.until < today) diagnostics.push(expired(exception));
    else {
      const { reason, until } = exception;
      const from = 'line' in exception.covers ? 'source' : 'external';
      excepted.push(...covered.map((finding) => ({ finding, reason, until, from }) as const));
      const taken = new Set(covered);
      findings = findings.filter((finding) => !taken.has(finding));
    }
  }
  return { findings, excepted, diagnostics };
}

function idsOf(exception: Exception, policies: readonly Policy[]): Set<string> {
  const named = policies.filter(
    ({ id, metadata }) => id === exception.policy || metadata.custom.aliases.includes(exception.policy),
  );
  return new Set(named.map((policy) => policy.id));
}

function covers({ covers }: Exception, finding: Finding, configuration: Configuration): boolean {
  if ('line' in covers) {
    const source = sourceOf(configuration, finding.address);
    if (source?.file !== covers.file) return false;
    return placesOf(source, finding.path).some((place) => place.start.line === covers.line);
  }
  return fits(covers.address, finding.address) && fits(covers.file, finding.file ?? '');
}

function fits(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(`^${wildcard(pattern)}$`, 's').test(text);
}

function expired({ policy, until, at }: Exception): Diagnostic {
  return {
    code: 'exception_expired',
    severity: 'warning',
    message: `the exception for \`${policy}\` ended on ${until}`,
    help: 'mend what the finding says, or give the exception a new end date',
    ...at,
  };
}

function unused({ policy, at }: Exception): Diagnostic {
  return {
    code: 'exception_unused',
    severity: 'information',
    message: `the exception for \`${policy}\` covers no finding`,
    help: 'take it out',
    ...at,
  };
}

function unknownPolicy({ policy, at }: Exception): Diagnostic {
  return {
    code: 'exception_unknown_policy',
    severity: 'warning',
    message: `no policy has the id \`${policy}\``,
    help: 'list the ids with `decree policies`',
    ...at,
  };
}
