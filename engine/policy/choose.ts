import type { Diagnostic } from '../../core/host/boundary.ts';
import { Catalogue } from './catalogue.ts';
import type { Policy } from './policy.ts';
import { isInProfile, type Profile } from './profiles.ts';

/** The policies there are. */
export interface Offered {
  /** The user's own: each takes the place of a built-in one with its id. */
  own: readonly Policy[];
  builtin: readonly Policy[];
}

/** Which of them run. An id may also be one that the policy had before. */
export interface Choice {
  /** False: the user's own do not run. */
  own?: boolean;
  /** False: the built-in ones do not run. */
  builtin?: boolean;
  /** Of the built-in ones, those that `only` does not name run only if one of these holds them; absent: all run. */
  profiles?: readonly Profile[] | undefined;
  /** Unless it is empty, no others run. */
  only?: readonly string[];
  exclude?: readonly string[];
}

export interface Chosen {
  /** Those that run, the user's own before the built-in ones. */
  policies: Policy[];
  /** Those that are there and do not run. */
  idle: Policy[];
  /** What the choice names that nothing offered has for an id. */
  unknown: { only: string[]; exclude: string[] };
}

/** Chooses the policies that run. */
export function choosePolicies({ own, builtin }: Offered, choice: Choice): Chosen {
  const { only = [], exclude = [], profiles = ['all'] } = choice;
  const mine = choice.own === false ? [] : own;
  const taken = new Set(mine.map(({ id }) => id));
  const running = new Catalogue([
    ...mine,
    ...(choice.builtin === false ? [] : builtin.filter(({ id }) => !taken.has(id))),
  ]);
  const known = new Catalogue([...builtin, ...own]);
  const wanted = lookUp(running, only);
  const unwanted = lookUp(known, exclude);
  const isWanted = (policy: Policy) =>
    only.length > 0 ? wanted.ids.has(policy.id) : !policy.builtin || isInProfile(policy, profiles);
  const runs = (policy: Policy) => !unwanted.ids.has(policy.id) && isWanted(policy);
  const policies = running.policies.filter(runs);
  const ids = new Set(policies.map(({ id }) => id));
  return {
    policies,
    idle: known.policies.filter(({ id }) => !ids.has(id)),
    unknown: { only: wanted.unknown, exclude: unwanted.unknown },
  };
}

/** What is wrong with an `exclude` of the settings that names no policy; `file` is theirs. */
export function unknownExclusion(id: string, file: string | undefined): Diagnostic {
  return {
    code: 'config_unknown_policy',
    severity: 'warning',
    message: `\`exclude\` names \`${id}\`, but no policy has that id`,
    help: 'list the ids with `decree policies`',
    ...(file === undefined ? {} : { file }),
  };
}

function lookUp(catalogue: Catalogue, named: readonly string[]): { ids: Set<string>; unknown: string[] } {
  const found = named.map((name) => ({ name, id: catalogue.get(name)?.id }));
  return {
    ids: new Set(found.flatMap(({ id }) => id ?? [])),
    unknown: found.filter(({ id }) => id === undefined).map(({ name }) => name),
  };
}
