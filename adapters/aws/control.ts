import {
  type CloudControlClient,
  GetResourceCommand,
  ListResourcesCommand,
  type ResourceDescription,
} from '@aws-sdk/client-cloudcontrol';
import type { Json } from '../../core/host/boundary.ts';
import { isGone, kindOf } from './problem.ts';

/** A resource as Cloud Control tells it; without properties where it does not let us read them. */
export interface Told {
  id: string;
  properties?: Record<string, Json>;
  /** Why there are no properties. */
  error?: unknown;
}

/** Some resources, and where to read on. */
export interface Page {
  told: Told[];
  next?: string;
}

export interface Listed {
  type: string;
  /** What the list is asked with. */
  model?: Record<string, string>;
}

/** How many are read at once: more only reaches the limits of AWS sooner. */
const atOnce = 4;
const perPage = 50;

/** One page of the resources of a type. Rejects where the list, or any of it for another reason than a lack of rights, cannot be read. */
export async function page(
  client: CloudControlClient,
  { type, model }: Listed,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const { ResourceDescriptions = [], NextToken } = await client.send(
    new ListResourcesCommand({
      TypeName: type,
      MaxResults: perPage,
      ...(model && { ResourceModel: JSON.stringify(model) }),
      ...(token !== undefined && { NextToken: token }),
    }),
    { abortSignal: signal },
  );
  const told: Told[] = [];
  for (let start = 0; start < ResourceDescriptions.length; start += atOnce) {
    const some = ResourceDescriptions.slice(start, start + atOnce);
    const read = await Promise.all(some.map((one) => whole(client, type, one, signal)));
    told.push(...read.filter((one) => one !== undefined));
  }
  return { told, ...(NextToken !== undefined && { next: NextToken }) };
}

/** All properties of a resource: a list may tell only some of them. */
async function whole(
  client: CloudControlClient,
  type: string,
  { Identifier: id = '' }: ResourceDescription,
  signal: AbortSignal,
): Promise<Told | undefined> {
  try {
    const command = new GetResourceCommand({ TypeName: type, Identifier: id });
    const { ResourceDescription: described } = await client.send(command, { abortSignal: signal });
    return { id, properties: JSON.parse(described?.Properties ?? '{}') as Record<string, Json> };
  } catch (error) {
    if (isGone(error)) return undefined;
    const kind = kindOf(error);
    if (kind === 'denied' || kind === 'unsupported' || kind === 'refused') return { id, error };
    throw error;
  }
}

/** All resources of a type. */
export async function all(client: CloudControlClient, listed: Listed, signal: AbortSignal): Promise<Told[]> {
  const told: Told[] = [];
  for (let token: string | undefined; ; ) {
    const one = await page(client, listed, token, signal);
    told.push(...one.told);
    token = one.next;
    if (token === undefined) return told;
  }
}
