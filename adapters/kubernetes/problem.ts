import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Failure, problemsOf } from '../rest/index.ts';
import type { Cluster } from './clusters.ts';

/** What a failure of a cluster means to a user. */
export function problem({ name }: Pick<Cluster, 'name'>, what: string, failure: Failure): Diagnostic[] {
  return problemsOf(
    {
      system: 'kubernetes',
      called: `the cluster \`${name}\``,
      what,
      credentials: 'log in to the cluster again, and look at the user of the context with `kubectl config view`',
      permission: 'bind a role with the verb `list` for it, as the cluster role `view` has for most',
    },
    failure,
  );
}
