import type { Json } from '../../core/host/boundary.ts';
import type { CloudAnswer } from '../../engine/inventory/cloud/index.ts';
import { cloudResources } from '../../engine/inventory/cloud/index.ts';
import { type Page, page, type Told } from './control.ts';
import { type List, listsOf } from './lists.ts';
import { type Position, readPosition, writePosition } from './position.ts';
import { kindOf, problemOf } from './problem.ts';
import { readTagged } from './read_listing.ts';
import type { Batches, Reading } from './reading.ts';
import { homeOf } from './regions.ts';
import { noRegion } from './shards.ts';

interface TypePart {
  account: string;
  region: string;
  type: string;
}

/** The resources of a type in a region, page by page. */
export async function* readType(part: TypePart, from: string | undefined, reading: Reading): Batches {
  const { clients, account, signal } = reading;
  const region = part.region === noRegion ? homeOf(account.partition) : part.region;
  const client = clients.control(region);
  try {
    const lists = await listsOf(client, part.type, reading);
    let position = startIn(lists, readPosition(from));
    while (position) {
      const { list, token } = position;
      const read = await page(client, list, token, signal);
      position = after(lists, list, read);
      yield {
        ...resourcesOf(read, part, reading),
        ...(position && { next: writePosition({ parent: position.list.parent, token: position.token }) }),
      };
    }
  } catch (error) {
    if (signal.aborted) return;
    if (kindOf(error) === 'unsupported') yield* tagged(part, region, reading);
    yield { resources: [], diagnostics: [problemOf(error, askedOf(part))], failed: true };
  }
}

/** What is there at least, where that can be told. */
async function* tagged({ type, account }: TypePart, region: string, reading: Reading): Batches {
  try {
    yield* readTagged(type, region, account, reading);
  } catch (error) {
    const asked = { what: `the tags of \`${account}\` in \`${region}\``, action: 'tag:GetResources' };
    if (!reading.signal.aborted) yield { resources: [], diagnostics: [problemOf(error, asked)] };
  }
}

/** A page of a list. */
interface Place {
  list: List;
  token: string | undefined;
}

/** Where an earlier reading stopped. What is gone since is passed over: the lists are in order. */
function startIn(lists: readonly List[], { parent, token }: Position): Place | undefined {
  const list = parent === undefined ? lists[0] : lists.find((one) => (one.parent ?? '') >= parent);
  return list && { list, token: list.parent === parent ? token : undefined };
}

function after(lists: readonly List[], list: List, { next }: Page): Place | undefined {
  if (next !== undefined) return { list, token: next };
  const following = lists[lists.indexOf(list) + 1];
  return following && { list: following, token: undefined };
}

function resourcesOf({ told }: Page, part: TypePart, { cloud, account }: Reading) {
  const entry = cloud.table[part.type];
  const own = told.filter(({ properties }) => isWithin(properties, entry?.region, part.region));
  const unread = own.find(({ error }) => error !== undefined);
  return {
    resources: own.flatMap((one) => cloudResources(answerOf(one, part, account.partition), cloud)),
    diagnostics: unread ? [problemOf(unread.error, askedOf(part))] : [],
  };
}

/** Some lists of a region have what is in others too; it is read there. */
function isWithin(properties: Told['properties'], place: string | undefined, region: string): boolean {
  const text: Json | undefined = place === undefined ? undefined : properties?.[place];
  return typeof text !== 'string' || text.split(/[.:]/).includes(region);
}

function answerOf({ id, properties }: Told, { account, region, type }: TypePart, partition: string): CloudAnswer {
  return {
    type,
    id,
    account,
    context: { partition },
    ...(region !== noRegion && { region }),
    ...(properties && { properties }),
  };
}

function askedOf({ type, account, region }: TypePart) {
  const where = region === noRegion ? '' : ` in \`${region}\``;
  return { what: `\`${type}\` of \`${account}\`${where}`, action: 'cloudformation:ListResources' };
}
