import { type Answer, type Asked, type Loopback, loopback } from '../../../adapters/rest/testing/loopback.ts';

/** An asset as Cloud Asset Inventory has it; `data` is what the API of its service says. */
export interface GoogleAsset {
  name: string;
  assetType: string;
  data?: Record<string, unknown>;
  location?: string;
  bindings?: { role: string; members: string[] }[];
  auditConfigs?: object[];
  labels?: Record<string, string>;
}

export interface GoogleServer extends AsyncDisposable {
  server: Loopback;
  tokens: string[];
  /** Answers instead of the assets of a type, until it gives nothing. */
  instead: Map<string, (asked: Asked) => Answer | undefined>;
}

const project = { id: 'acme', number: 'projects/123456' };

/** A server that answers as Cloud Asset Inventory does, for one project below an organisation: searches and lists, in pages. */
export async function google(assets: readonly GoogleAsset[], { page = 1000 } = {}): Promise<GoogleServer> {
  const tokens = ['first-token'];
  const instead: GoogleServer['instead'] = new Map();
  const name = `//cloudresourcemanager.googleapis.com/projects/${project.id}`;
  const all = [{ name, assetType: 'cloudresourcemanager.googleapis.com/Project', data: { projectId: project.id } }];
  const server = await loopback((asked) => {
    const { authorization = '' } = asked.headers;
    if (!tokens.includes(authorization.replace('Bearer ', ''))) {
      return failed(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    const [, scope = '', verb = ''] = /^\/v1\/(.+?)(:searchAllResources|\/assets)$/.exec(asked.url.pathname) ?? [];
    const known = [project.number, `projects/${project.id}`, 'organizations/99'];
    if (!known.includes(scope))
      return failed(403, 'PERMISSION_DENIED', `The caller does not have permission on ${scope}`);
    const types = asked.url.searchParams.getAll('assetTypes');
    for (const type of types) {
      const other = types.length === 1 && instead.get(type)?.(asked);
      if (other) return other;
    }
    const found = [...all, ...assets].filter(({ assetType }) => types.length === 0 || types.includes(assetType));
    return verb === '/assets' ? listed(asked, found, page) : searched(asked, found, page);
  });
  return { server, tokens, instead, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** An error of Google's APIs. */
export function failed(code: number, status: string, message: string, headers: Record<string, string> = {}): Answer {
  return { status: code, headers, body: { error: { code, message, status } } };
}

function listed(asked: Asked, assets: readonly GoogleAsset[], page: number): Answer {
  const ancestors = [project.number, 'organizations/99'];
  const isIam = asked.url.searchParams.get('contentType') === 'IAM_POLICY';
  const rows = assets
    .filter(({ bindings, data }) => (isIam ? bindings : data))
    .map(({ name, assetType, data, location, bindings, auditConfigs }) => ({
      name,
      assetType,
      ancestors,
      updateTime: '2026-11-01T00:00:00Z',
      ...(isIam
        ? { iamPolicy: { version: 1, bindings, auditConfigs } }
        : { resource: { version: 'v1', discoveryName: 'Any', parent: '//parent', data, location } }),
    }));
  return pageOf(asked, 'assets', rows, page);
}

function searched(asked: Asked, assets: readonly GoogleAsset[], page: number): Answer {
  const rows = assets.map(({ name, assetType, location = 'global', labels, data }) => ({
    name,
    assetType,
    project: project.number,
    folders: [],
    organization: 'organizations/99',
    displayName: name.slice(name.lastIndexOf('/') + 1),
    location,
    ...(labels && { labels }),
    ...(data?.projectId !== undefined && { additionalAttributes: { projectId: data.projectId } }),
  }));
  return pageOf(asked, 'results', rows, page);
}

function pageOf({ url }: Asked, key: string, rows: readonly object[], page: number): Answer {
  const from = Number(url.searchParams.get('pageToken') ?? 0);
  const some = rows.slice(from, from + Math.min(page, Number(url.searchParams.get('pageSize'))));
  const until = from + some.length;
  return {
    body: {
      ...(key === 'assets' && { readTime: '2026-11-24T00:00:00Z' }),
      ...(some.length > 0 && { [key]: some }),
      ...(until < rows.length && { nextPageToken: String(until) }),
    },
  };
}
