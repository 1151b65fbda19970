import { z } from 'zod';
import type { Json } from '../../core/host/boundary.ts';
import { type Answered, ask, type Failure, type Patience } from '../rest/index.ts';
import type { Token } from './credentials.ts';

export interface Asking {
  endpoint: string;
  token: Token;
  patience: Patience;
}

/** What Resource Graph does not have of resources, by name; what cannot be had of one is left out. */
export interface More {
  of: Record<string, Record<string, Json>>;
  /** That something may not be asked for. */
  denied?: Failure;
  /** Why the rest was not asked for: the same may be there in a while. */
  failure?: Failure;
}

const atOnce = 8;
/** It has no such part, whoever asks. */
const noneThere = new Set([400, 404, 405, 409]);

/** Asks the Resource Manager for more of each of some resources, a few at a time. */
export async function askMore(
  ids: readonly string[],
  parts: Readonly<Record<string, string>>,
  asking: Asking,
  signal: AbortSignal,
): Promise<More> {
  const more: More = { of: {} };
  const left = ids.flatMap((id) => Object.entries(parts).map(([name, rest]) => ({ id, name, rest })));
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && !more.failure; next = left.shift()) {
      const { id, name, rest } = next;
      const answer = await whole(new URL(`${id}${rest}`, asking.endpoint), asking, signal);
      if (answer.ok) more.of[id] = { ...more.of[id], [name]: answer.value as Json };
      else if (answer.failure.kind === 'denied') more.denied ??= answer.failure;
      else if (!noneThere.has(answer.failure.status ?? 0)) more.failure ??= answer.failure;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return more;
}

const Page = z.object({ value: z.array(z.unknown()), nextLink: z.url() });
const mostPages = 200;

/** What stands at an address; of a list all its pages. */
async function whole(first: URL, asking: Asking, signal: AbortSignal): Promise<Answered> {
  const answer = await get(first, asking, signal);
  const pages = [answer];
  for (let last = answer; last.ok && pages.length < mostPages; ) {
    const link = Page.safeParse(last.value).data?.nextLink;
    // The token is for nobody else.
    if (link === undefined || new URL(link).origin !== first.origin) break;
    last = await get(new URL(link), asking, signal);
    if (!last.ok) return last;
    pages.push(last);
  }
  if (!answer.ok || pages.length === 1) return answer;
  const value = pages.flatMap((page) => (page.ok ? (Page.partial().safeParse(page.value).data?.value ?? []) : []));
  return { ...answer, value: { value } };
}

function get(address: URL, { token, patience }: Asking, signal: AbortSignal): Promise<Answered> {
  return ask(
    async ({ renew, signal: own }) => {
      const authorization = `Bearer ${await token({ renew, signal: own })}`;
      return fetch(address, { headers: { authorization }, signal: own });
    },
    signal,
    patience,
  );
}
