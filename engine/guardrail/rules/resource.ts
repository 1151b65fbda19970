import type { Action, Change } from '../changes.ts';
import { matcher } from '../scope.ts';
import type { ResourceRule } from '../settings.ts';
import type { PlaceOf, Reason } from '../verdict.ts';

const said: Readonly<Record<Action, string>> = {
  create: 'is created',
  update: 'is updated',
  delete: 'is deleted',
  replace: 'is replaced: deleted, and created anew',
};

/** The changes that a rule does not let pass. */
export function judgeChanges(rule: ResourceRule, changes: readonly Change[], placeOf: PlaceOf): Reason[] {
  const isType = matcher(rule.types);
  const isAddress = matcher(rule.addresses);
  const isRegion = rule.regions && matcher(rule.regions);
  return changes
    .filter(({ action }) => rule.actions.includes(action))
    .filter(({ resource }) => isType(resource.type) && isAddress(resource.address))
    .filter(({ resource }) => !isRegion || (resource.region !== undefined && isRegion(resource.region)))
    .map(({ action, resource: { address, type, region } }) => {
      const where = rule.regions && region !== undefined ? ` in \`${region}\`` : '';
      return { address, message: `a \`${type}\`${where} ${said[action]}`, ...placeOf(address) };
    });
}
