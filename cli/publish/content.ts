import { lexicon } from '../../adapters/builtin/index.ts';
import type { RequestContent } from '../../engine/publish/request_text.ts';
import { read } from '../../engine/requirement/read/read.ts';
import { showProgress } from '../host/terminal.ts';
import { checkGroup } from '../input/check_group.ts';
import { readSettings } from '../input/settings.ts';
import type { Desk } from './desk.ts';

/** What only whoever is asked to take policies in needs: what they say exactly, and what they find here. */
export async function contentOf({
  core,
  gathered,
  paths,
}: Desk): Promise<Pick<RequestContent, 'policies' | 'restated' | 'workspace'>> {
  const { policies } = gathered.publication;
  showProgress('looking at what the policies find here');
  const settings = { ...(await readSettings('.')), policies: [] };
  const checked = await checkGroup(core, ['.'], settings, { builtin: false, policy: [...paths] });
  const restated = policies.flatMap(({ policy }): [string, string][] => {
    const { requirement } = policy.metadata.custom;
    const understood = requirement === undefined ? undefined : read(requirement, lexicon());
    const [reading] = understood?.sure ? understood.readings : [];
    return reading ? [[policy.id, reading.restated]] : [];
  });
  return {
    policies,
    restated: new Map(restated),
    workspace: { resources: checked.resources, findings: [...checked.findings] },
  };
}
