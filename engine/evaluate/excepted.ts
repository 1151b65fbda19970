import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Exception } from '../policy/exceptions.ts';
import type { Policy } from '../policy/policy.ts';
import { sourceOf } from '../resource/configuration.ts';
import type { Configuration } from '../resource/document.ts';
import { placesOf } from '../resource/place.ts';
import type { Finding } from './finding.ts';

/** Takes away the findings that an exception covers; says which exceptions are expired, unused or name no policy. */
export function applyExceptions(request: {
  configuration: Configuration;
  findings: readonly Finding[];
  policies: readonly Policy[];
  exceptions: readonly Exception[];
  today: string;
}): { findings: Finding[]; diagnostics: Diagnostic[] } {
  const { configuration, policies, exceptions, today } = request;
  const diagnostics: Diagnostic[] = [];
  let findings = [...request.findings];
  for (const exception of exceptions) {
    const ids = idsOf(exception, policies);
    const isCovered = (finding: Finding) => ids.has(finding.policy) && covers(exception, finding, configuration);
    const problem =
      ids.size === 0
        ? unknownPolicy(exception)
        : !findings.some(isCovered)
          ? unused(exception)
          : exception.until < today
            ? expired(exception)
            : undefined;
    if (problem) diagnostics.push(problem);
    else findings = findings.filter((finding) => !isCovered(finding));
  }
  return { findings, diagnostics };
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
  if (pattern === undefined) return true;
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
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
