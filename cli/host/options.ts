import { InvalidArgumentError } from 'commander';
import type { Json } from '../../core/host/boundary.ts';
import { Severity, severities } from '../../engine/policy/metadata.ts';
import { Profile } from '../../engine/policy/profiles.ts';

/** Reads a severity in any case. */
export function severity(text: string): Severity {
  const read = Severity.safeParse(text.toUpperCase());
  if (read.success) return read.data;
  throw new InvalidArgumentError(`it must be one of ${severities.toReversed().join(', ')}.`);
}

/** Collects an option that may be given more than once, each time with several values separated by commas. */
export function list(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').filter((part) => part !== '')];
}

/** Reads names of profiles, separated by commas. */
export function profiles(text: string, before: readonly Profile[] = []): Profile[] {
  const read = list(text).map((name) => {
    const profile = Profile.safeParse(name);
    if (profile.success) return profile.data;
    throw new InvalidArgumentError(`\`${name}\` ${profile.error.issues[0]?.message}.`);
  });
  return [...before, ...read];
}

/** Collects an option that may be given more than once. */
export function repeated(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Collects `name=value`; a value that is a JSON list or object is read as such, as Terraform's `-var` does. */
export function variable(text: string, before: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('write it as `name=value`.');
  return Object.fromEntries([...Object.entries(before), [text.slice(0, at).trim(), variableValue(text.slice(at + 1))]]);
}

function variableValue(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new InvalidArgumentError('a list or an object must be written as JSON, e.g. `ports=[22, 443]`.');
  }
}

/** Reads a whole number that is at least 1. */
export function positive(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('it must be a whole number from 1.');
  return Number(text);
}
