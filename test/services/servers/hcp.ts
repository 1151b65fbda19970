import { type StateAnswer, type StateServer, stateServer } from './http_state.ts';

export interface HcpWorkspace {
  name: string;
  /** Its newest state; none before the first run. */
  state?: string;
}

/** Speaks like the API of HCP Terraform: pages of workspaces, and where the newest state of each is. */
export async function hcpServer(
  workspaces: readonly HcpWorkspace[],
  { token = 'a-token-of-this-test', page = 2, instead }: { token?: string; page?: number; instead?: Instead } = {},
): Promise<StateServer> {
  const server: StateServer = await stateServer((path, before) => {
    const { pathname, searchParams } = new URL(path, 'http://loopback');
    const other = instead?.(pathname, before);
    if (other) return other;
    if (pathname === '/api/v2/organizations/acme/workspaces') {
      return json(pageOf(workspaces, Number(searchParams.get('page[number]')), page));
    }
    const [, id, isState] =
      /^\/(?:api\/v2\/workspaces|archive)\/ws-(\d+)(\/current-state-version)?$/.exec(pathname) ?? [];
    const state = workspaces[Number(id)]?.state;
    if (state === undefined) return { status: 404, ...json({ errors: [{ status: '404', title: 'not found' }] }) };
    return isState ? json(versionOf(`${server.url}/archive/ws-${id}`)) : { body: state };
  }, `Bearer ${token}`);
  return server;
}

type Instead = (path: string, before: number) => StateAnswer | undefined;

function json(value: unknown): StateAnswer {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/vnd.api+json' } };
}

function pageOf(workspaces: readonly HcpWorkspace[], number: number, size: number) {
  const from = (number - 1) * size;
  const isLast = from + size >= workspaces.length;
  return {
    data: workspaces.slice(from, from + size).map(({ name }, index) => ({
      id: `ws-${from + index}`,
      type: 'workspaces',
      attributes: { name, locked: false },
    })),
    meta: { pagination: { 'current-page': number, 'next-page': isLast ? null : number + 1 } },
  };
}

function versionOf(url: string) {
  return { data: { id: 'sv-1', type: 'state-versions', attributes: { serial: 9, 'hosted-state-download-url': url } } };
}
