import { GitbeakerRequestError, GitbeakerRetryError } from '@gitbeaker/rest';
import type { Refusal } from '../../engine/guardrail/patience.ts';
import { masked } from '../rest/index.ts';

/** Why GitLab did not do what it was asked. */
export function refusalOf(error: unknown): Refusal {
  const said = masked(error instanceof Error ? error.message : String(error)).slice(0, 300);
  // Its client has asked again by itself, at once, which helps against nothing that lasts.
  if (error instanceof GitbeakerRetryError) return { status: 429, isLimit: / 429\b/.test(said), said };
  const response = error instanceof GitbeakerRequestError ? error.cause?.response : undefined;
  if (!response) return { isLimit: false, said };
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const isLimit = response.status === 429 || (response.status === 403 && Number.isFinite(wait));
  return { status: response.status, isLimit, said, ...(Number.isFinite(wait) && { wait }) };
}
