import type { Core, SourceText } from '../../core/host/boundary.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { checkGroup } from '../input/check_group.ts';
import type { Settings } from '../input/settings.ts';

/** What other policies change in what is found in this folder. */
export interface Impact {
  added: Finding[];
  removed: Finding[];
}

/** Checks the folder with the policies of the sources as they are, and as they would be. */
export async function impactOf(
  core: Core,
  settings: Settings,
  { before, after }: { before: SourceText[]; after: SourceText[] },
): Promise<Impact> {
  const found = async (sources: SourceText[]) => {
    const { findings } = await checkGroup(core, ['.'], { ...settings, policies: [] }, { builtin: false, sources });
    return new Map([...findings].map((finding) => [keyOf(finding), finding]));
  };
  const [was, is] = [await found(before), await found(after)];
  return {
    added: [...is].filter(([key]) => !was.has(key)).map(([, finding]) => finding),
    removed: [...was].filter(([key]) => !is.has(key)).map(([, finding]) => finding),
  };
}

const keyOf = ({ policy, address, path, root, message }: Finding): string =>
  JSON.stringify([policy, root, address, path, message]);
