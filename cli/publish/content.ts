import { lexicon } from '../../adapters/builtin/index.ts';
import type { RequestContent } from '../../engine/publish/request_text.ts';
import { read } from '../../engine/requirement/read/read.ts';
import { showProgress } from '../host/terminal.ts';
import { checkGroup } from '../input/check_group.ts';
import { readSettings } from '../input/settings.ts';
import type { Desk } from './desk.ts';
import { flaggedInInventory } from './inventory.ts';

/** What only whoever is asked to take policies in needs: what they say exactly, and what they find here. */
export async function contentOf({
  core,
  gathered,
  paths,
}: Desk): Promise<Pick<RequestContent, 'policies' | 'restated' | 'workspace' | 'inventory'>> {
  const { policies } = gathered.publication;
  showProgress('looking at what the policies find here');
  const settings = await readSettings('.');
  const alone = { ...settings, policies: [], policySources: [] };
  const checked = await checkGroup(core, ['.'], alone, { builtin: false, policy: [...paths] });
  const restated = policies.flatMap(({ policy }): [string, string][] => {
    const { requirement } = policy.metadata.custom;
    const understood = requirement === undefined ? undefined : read(requirement, lexicon());
    const [reading] = understood?.sure ? understood.readings : [];
    return reading ? [[policy.id, reading.restated]] : [];
  });
  return {
    policies,
    restated: new Map(restated),
    inventory: await flaggedInInventory(core, settings, paths),
    workspace: { resources: checked.resources, findings: [...checked.findings] },
  };
}
