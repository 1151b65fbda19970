import type { Fix } from '../../engine/policy/metadata.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { standingOf } from '../../engine/requirement/explain/standing.ts';
import { fixOf } from '../../engine/requirement/fix.ts';
import { authorTools } from '../authoring/tools.ts';
import type { Host } from '../host.ts';

/** What mends the findings of a policy that does what its requirement asks; absent: it does something else, or nobody can say how. */
export async function deriveFix(host: Host, policy: Policy): Promise<Fix | undefined> {
  const tools = await authorTools(host);
  const { basis, requirement } = await standingOf(tools, policy, tools.library);
  return requirement && basis !== 'differs' ? fixOf(requirement, tools.schemas) : undefined;
}
