import { createHash } from 'node:crypto';
import { today } from '../../adapters/clock/index.ts';
import { type Checkout, checkOut, forgeOf, requestPull, shownUrl } from '../../adapters/git/index.ts';
import { versionIn } from '../../engine/publish/changelog.ts';
import { codeownersFiles } from '../../engine/publish/codeowners.ts';
import { releaseOf } from '../../engine/publish/release.ts';
import {
  changelogFile,
  type Repository,
  type RepositoryChange,
  repositoryChange,
} from '../../engine/publish/repository.ts';
import { requestText, requestTitle } from '../../engine/publish/request_text.ts';
import { CallError } from '../host/exit.ts';
import { showProgress } from '../host/terminal.ts';
import { contentOf } from './content.ts';
import type { Desk } from './desk.ts';
import { judge, type Published } from './judge.ts';

/** Publishes to a git repository: a branch with the policies, and a request to take it in. */
export async function publishToRepository(desk: Desk, url: string): Promise<Published> {
  const place = shownUrl(url);
  showProgress(`reading ${place}`);
  const answer = await checkOut(url, desk.options.base);
  if (!answer.ok) throw new CallError(...answer.diagnostics);
  const checkout = answer.value;
  try {
    const repository = await read(checkout);
    const { release } = await releaseOf(desk.core, repository.texts, desk.gathered.library);
    const before = { release, version: versionIn(repository.changelog) };
    const judged = await judge(desk, place, before, { isWhole: false });
    if (judged.status === 'refused') return judged;
    if (judged.changes.length === 0 && before.version !== undefined) return { ...judged, status: 'unchanged' };
    const change = repositoryChange(repository, desk.gathered.publication, {
      version: judged.version,
      day: today(),
      changes: judged.changes,
      owners: desk.options.owner ?? [],
    });
    const branch = branchOf(judged.version, change);
    if (desk.options.dryRun) return { ...judged, branch };
    return await pushed(desk, { url, checkout, change, judged: { ...judged, branch }, branch });
  } finally {
    await checkout.close();
  }
}

interface Pushing {
  url: string;
  checkout: Checkout;
  change: RepositoryChange;
  judged: Published;
  branch: string;
}

async function pushed(desk: Desk, { url, checkout, change, judged, branch }: Pushing): Promise<Published> {
  const content = { ...judged, ...(await contentOf(desk)) };
  const title = requestTitle(content);
  const result: Published = { ...judged, status: 'published' };
  if (!(await checkout.hasBranch(branch))) {
    showProgress(`pushing ${branch}`);
    const answer = await checkout.push({ branch, message: title.replaceAll('`', ''), ...change });
    if (!answer.ok) return { ...judged, status: 'failed', diagnostics: [...judged.diagnostics, ...answer.diagnostics] };
    result.commit = answer.value;
  }
  const forge = desk.options.forge ?? forgeOf(url);
  if (!desk.options.request || !forge) return result;
  showProgress('opening a request');
  const request = { branch, base: checkout.base, title, text: requestText(content) };
  const opened = await requestPull(forge, url, request);
  if (opened.ok) return { ...result, url: opened.value };
  const isOver = opened.diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...result,
    status: isOver ? 'failed' : 'published',
    diagnostics: [...result.diagnostics, ...opened.diagnostics],
  };
}

async function read(checkout: Checkout): Promise<Repository> {
  const owned = await Promise.all(codeownersFiles.map(async (file) => [file, await checkout.read(file)] as const));
  return {
    texts: [...(await checkout.readBelow('policies')), ...(await checkout.readBelow('modules'))],
    changelog: await checkout.read(changelogFile),
    codeowners: new Map(owned.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))),
  };
}

/** The same content goes to the same branch, so that a run that stopped half way goes on. */
function branchOf(version: string, change: RepositoryChange): string {
  const content = createHash('sha256').update(JSON.stringify(change)).digest('hex');
  return `decree/${version}-${content.slice(0, 8)}`;
}
