import { type Answer, type Asked, type Loopback, loopback } from '../../../adapters/rest/testing/loopback.ts';

/** A resource as Resource Graph has it. */
export interface AzureRow {
  id: string;
  name: string;
  type: string;
  location?: string;
  tags?: Record<string, string> | null;
  [column: string]: unknown;
}

export interface AzureServer extends AsyncDisposable {
  server: Loopback;
  /** The tokens that it takes, the last of which is given to who asks for a new one. */
  tokens: string[];
  /** Answers instead of the rows of a type, until it gives nothing. */
  instead: Map<string, (asked: Asked) => Answer | undefined>;
}

interface Query {
  subscriptions?: string[];
  query: string;
  options?: { $skipToken?: string; $top?: number; resultFormat?: string };
}

const graphPath = '/providers/Microsoft.ResourceGraph/resources';

/** A server that answers as the Resource Manager does: queries of Resource Graph in pages, and `parts`, the rest of what can be got, by path. */
export async function azure(
  rows: readonly AzureRow[],
  { page = 1000, parts = {} as Record<string, unknown> } = {},
): Promise<AzureServer> {
  const tokens = ['first-token'];
  const instead: AzureServer['instead'] = new Map();
  const server = await loopback((asked) => {
    const [, token = ''] = asked.headers.authorization?.split('Bearer ') ?? [];
    if (!tokens.includes(token))
      return refusal(
        401,
        'ExpiredAuthenticationToken',
        'The access token expiry UTC time is earlier than current UTC time',
      );
    if (asked.url.pathname !== graphPath) return partOf(asked, parts);
    if (asked.method !== 'POST' || !asked.url.searchParams.has('api-version'))
      return refusal(400, 'BadRequest', 'no query');
    const { query, subscriptions, options } = asked.body as Query;
    const seen = rows.filter((row) => !subscriptions || subscriptions.includes(subscriptionOf(row)));
    if (query.includes('summarize')) return pageOf(typesIn(seen, query), options, page);
    const type = /type =~ '([^']*)'/.exec(query)?.[1]?.toLowerCase() ?? '';
    const other = instead.get(type)?.(asked);
    return (
      other ??
      pageOf(
        seen.filter((row) => row.type === type),
        options,
        page,
      )
    );
  });
  return { server, tokens, instead, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** An error of the Resource Manager, with its details as Resource Graph has them. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: { error: { code, message } } };
}

function subscriptionOf({ id }: AzureRow): string {
  return id.split('/')[2] ?? '';
}

function typesIn(rows: readonly AzureRow[], query: string): object[] {
  const wanted = /type in~ \(([^)]*)\)/.exec(query)?.[1]?.toLowerCase();
  const found = rows.filter(({ type }) => wanted === undefined || wanted.includes(`'${type}'`));
  const types = new Map(found.map((row) => [`${subscriptionOf(row)}/${row.type}`, row]));
  return [...types].toSorted().map(([id, row]) => ({ id, subscriptionId: subscriptionOf(row), type: row.type }));
}

function pageOf(rows: readonly object[], options: Query['options'], page: number): Answer {
  const from = Number(options?.$skipToken ?? 0);
  const data = rows.slice(from, from + Math.min(page, options?.$top ?? 100));
  const until = from + data.length;
  return {
    headers: { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' },
    body: {
      totalRecords: rows.length,
      count: data.length,
      data,
      facets: [],
      resultTruncated: 'false',
      ...(until < rows.length && { $skipToken: String(until) }),
    },
  };
}

function partOf({ url }: Asked, parts: Record<string, unknown>): Answer {
  const part = parts[url.pathname];
  if (!url.searchParams.has('api-version')) return refusal(400, 'MissingApiVersionParameter', 'no api-version');
  return part === undefined ? refusal(404, 'ResourceNotFound', 'it was not found') : { body: part };
}
