import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A resource as Cloud Control has it. */
export interface Held {
  type: string;
  id: string;
  properties: Record<string, unknown>;
  region?: string;
  account?: string;
  /** It is only listed where the list is asked with this. */
  under?: Record<string, string>;
}

/** A row of Resource Explorer. */
export interface Indexed {
  arn: string;
  type?: string;
  region: string;
  account?: string;
  tags?: Record<string, string>;
}

export interface AwsAsked {
  /** `CloudApiService.ListResources`, `/ListIndexes`, `AssumeRole`. */
  operation: string;
  body: Record<string, unknown>;
  region: string;
  /** Id of the key that it was signed with. */
  key: string;
}

/** What is answered instead; `cut` ends the connection in the middle, `gone` before anything is said. */
export type Fault = { status: number; type: string; message?: string } | 'cut' | 'gone';

export interface Aws {
  held?: Held[] | (() => Promise<Held[]>);
  indexed?: Indexed[];
  /** Regions with an index; one may gather all. */
  indexes?: { region: string; gathers?: true }[];
  /** Rows of an aggregator of Config. */
  recorded?: Record<string, unknown>[];
  account?: string;
  page?: number;
  /** What goes wrong, asked before each answer. */
  fault?: (asked: AwsAsked, before: number) => Fault | undefined;
  /** Where requests go that are none of these: a server of moto. */
  beyond?: string;
}

export interface AwsServer extends AsyncDisposable {
  url: string;
  asked: AwsAsked[];
}

/** Speaks like Cloud Control, Resource Explorer, Config and STS, in the shapes of their public descriptions. */
export async function aws(options: Aws): Promise<AwsServer> {
  const asked: AwsAsked[] = [];
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const text = Buffer.concat(parts).toString();
    const got = askedOf(incoming, text);
    const before = asked.filter((one) => one.operation === got.operation).length;
    asked.push(got);
    const fault = options.fault?.(got, before);
    if (fault) return fail(response, fault, got);
    const answer = await answerOf(got, options);
    if (answer !== undefined) return reply(response, answer);
    if (options.beyond === undefined) return fail(response, { status: 400, type: 'UnknownOperationException' }, got);
    passOn(incoming, text, response, options.beyond);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function askedOf({ headers, url = '/', method }: IncomingMessage, text: string): AwsAsked {
  const target = headers['x-amz-target'];
  const form = new URLSearchParams(text);
  const [, key = '', region = ''] = /Credential=([^/]+)\/\d+\/([^/]+)/.exec(headers.authorization ?? '') ?? [];
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const isJson = headers['content-type']?.includes('json') ?? false;
  return {
    operation:
      typeof target === 'string' ? target : isForm ? (form.get('Action') ?? '') : `${method} ${url.split('?')[0]}`,
    body: isForm ? Object.fromEntries(form) : isJson && text ? JSON.parse(text) : {},
    region,
    key,
  };
}

async function answerOf({ operation, body, region, key }: AwsAsked, options: Aws): Promise<unknown> {
  const { page = 2, indexed = [], indexes = [], recorded = [] } = options;
  const account = accountOf(key) ?? options.account ?? '111122223333';
  const all = typeof options.held === 'function' ? await options.held() : (options.held ?? []);
  const held = all.filter((one) => (one.region ?? region) === region && (one.account ?? account) === account);
  const pages = <T>(rows: readonly T[], token: unknown) => {
    const from = Number(token ?? 0);
    const until = from + page;
    return { rows: rows.slice(from, until), ...(until < rows.length && { next: String(until) }) };
  };
  switch (operation) {
    case 'CloudApiService.ListResources': {
      const model = JSON.stringify(JSON.parse(String(body.ResourceModel ?? '{}')));
      const own = held.filter((one) => one.type === body.TypeName && JSON.stringify(one.under ?? {}) === model);
      const { rows, next } = pages(own, body.NextToken);
      return {
        TypeName: body.TypeName,
        // A list tells of a resource what it likes; nobody may rely on more than the identifier.
        ResourceDescriptions: rows.map(({ id }) => ({ Identifier: id, Properties: '{}' })),
        NextToken: next,
      };
    }
    case 'CloudApiService.GetResource': {
      const one = held.find(({ type, id }) => type === body.TypeName && id === body.Identifier);
      if (!one) throw new Error(`there is no ${body.Identifier}`);
      const described = { Identifier: one.id, Properties: JSON.stringify(one.properties) };
      return { TypeName: one.type, ResourceDescription: described };
    }
    case 'POST /ListIndexes':
      return {
        Indexes: indexes.map(({ region, gathers }) => ({ Region: region, Type: gathers ? 'AGGREGATOR' : 'LOCAL' })),
      };
    case 'POST /ListResources': {
      const gathers = indexes.some((one) => one.region === region && one.gathers);
      const { rows, next } = pages(
        indexed.filter((one) => gathers || one.region === region),
        body.NextToken,
      );
      return { Resources: rows.map((row) => explored(row, account)), NextToken: next };
    }
    case 'StarlingDoveService.SelectAggregateResourceConfig': {
      const wanted = /accountId = '(\d+)'/.exec(String(body.Expression))?.[1];
      const rows = wanted === undefined ? recorded : recorded.filter(({ accountId }) => accountId === wanted);
      const one = pages(rows, body.NextToken);
      return { Results: one.rows.map((row) => JSON.stringify(row)), NextToken: one.next };
    }
    case 'ResourceGroupsTaggingAPI_20170126.GetResources': {
      if (options.beyond !== undefined) return undefined;
      const { rows, next } = pages(
        indexed.filter((one) => one.region === region),
        body.PaginationToken || 0,
      );
      const tagged = rows.map(({ arn, tags = {} }) => ({ ResourceARN: arn, Tags: listOf(tags) }));
      return { ResourceTagMappingList: tagged, PaginationToken: next ?? '' };
    }
    case 'GetCallerIdentity':
      return options.beyond === undefined ? identity(account) : undefined;
    case 'AssumeRole':
      return options.beyond === undefined ? assumed(String(body.RoleArn)) : undefined;
    default:
      return undefined;
  }
}

function explored({ arn, type, region, account, tags = {} }: Indexed, own: string) {
  return {
    Arn: arn,
    Region: region,
    OwningAccountId: account ?? own,
    ...(type !== undefined && { CfnResourceType: type }),
    Properties: [{ Name: 'tags', Data: listOf(tags) }],
  };
}

function listOf(tags: Record<string, string>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Keys of a role say which account it is of. */
function accountOf(key: string): string | undefined {
  return /^ASIA(\d{12})$/.exec(key)?.[1];
}

function identity(account: string): string {
  return `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::${account}:user/reader</Arn><UserId>AIDA</UserId><Account>${account}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;
}

function assumed(role: string): string {
  const account = role.split(':')[4] ?? '';
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
<AssumedRoleUser><Arn>${role}</Arn><AssumedRoleId>AROA:decree</AssumedRoleId></AssumedRoleUser>
<Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
<SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleResult></AssumeRoleResponse>`;
}

function reply(response: ServerResponse, answer: unknown): void {
  const isText = typeof answer === 'string';
  response.writeHead(200, { 'content-type': isText ? 'text/xml' : 'application/x-amz-json-1.0' });
  response.end(isText ? answer : JSON.stringify(answer));
}

function fail(response: ServerResponse, fault: Fault, { operation }: AwsAsked): void {
  if (fault === 'gone') return void response.socket?.destroy();
  if (fault === 'cut') {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '4000' });
    return void response.write('{"ResourceDescriptions":[{"Ident', () => response.socket?.destroy());
  }
  const { status, type, message = `${type} of this test` } = fault;
  const isQuery = /^[A-Z]\w+$/.test(operation);
  response.writeHead(status, {
    'content-type': isQuery ? 'text/xml' : 'application/x-amz-json-1.0',
    'x-amzn-errortype': type,
  });
  response.end(
    isQuery
      ? `<ErrorResponse><Error><Code>${type}</Code><Message>${message}</Message></Error></ErrorResponse>`
      : JSON.stringify({ __type: type, message }),
  );
}

function passOn({ method, headers, url }: IncomingMessage, text: string, response: ServerResponse, to: string): void {
  const beyond = request(new URL(url ?? '/', to), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  beyond.on('error', () => response.destroy());
  beyond.end(text);
}
