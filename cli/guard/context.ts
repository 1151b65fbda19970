import process from 'node:process';
import { z } from 'zod';
import { readText } from '../../adapters/files/index.ts';
import type { PlanContext } from '../../engine/guardrail/scope.ts';

/** What the call says of where a plan comes from. */
export interface ContextOptions {
  workspace?: string;
  repository?: string;
  branch?: string;
  label?: string[];
  run?: string;
}

/** Where a plan comes from, and the run that asks. */
export interface Context extends PlanContext {
  run?: string;
}

const Event = z.object({
  pull_request: z
    .object({ number: z.int().optional(), labels: z.array(z.object({ name: z.string() })).default([]) })
    .optional(),
});

/** What the call says, or else what GitHub Actions or GitLab CI say in the environment. */
export async function contextOf(options: ContextOptions): Promise<Context> {
  const workspace = options.workspace ?? variable('TF_WORKSPACE');
  const repository = options.repository ?? variable('GITHUB_REPOSITORY') ?? variable('CI_PROJECT_PATH');
  const branch =
    options.branch ??
    variable('GITHUB_BASE_REF') ??
    variable('GITHUB_REF_NAME') ??
    variable('CI_MERGE_REQUEST_TARGET_BRANCH_NAME') ??
    variable('CI_COMMIT_REF_NAME');
  const run = options.run ?? variable('GITHUB_RUN_ID') ?? variable('CI_PIPELINE_ID');
  return {
    ...(workspace !== undefined && { workspace }),
    ...(repository !== undefined && { repository }),
    ...(branch !== undefined && { branch }),
    ...(run !== undefined && { run }),
    labels: options.label ?? (await labelsHere()),
  };
}

/** The number of the pull or merge request that the environment is about. */
export async function requestNumber(): Promise<number | undefined> {
  const [, fromRef] = /^refs\/pull\/(\d+)\//.exec(variable('GITHUB_REF') ?? '') ?? [];
  const found = fromRef ?? variable('CI_MERGE_REQUEST_IID') ?? (await eventHere())?.number;
  return found === undefined ? undefined : Number(found);
}

/** A variable of the environment; an empty one is not set. */
export function variable(name: string): string | undefined {
  return process.env[name] || undefined;
}

async function labelsHere(): Promise<string[]> {
  const labels = variable('CI_MERGE_REQUEST_LABELS')?.split(',') ?? [];
  return labels.length > 0 ? labels : ((await eventHere())?.labels.map(({ name }) => name) ?? []);
}

/** The pull request that GitHub Actions runs for. */
async function eventHere() {
  const file = variable('GITHUB_EVENT_PATH');
  const { text } = file === undefined ? {} : await readText(file, file);
  if (text === undefined) return undefined;
  try {
    return Event.safeParse(JSON.parse(text)).data?.pull_request;
  } catch {
    return undefined;
  }
}
