import { readControls } from '../../adapters/builtin/index.ts';
import {
  BadPage,
  findingPage,
  judgedPolicies,
  overview,
  resourcePage,
  resourceWith,
  start,
} from '../../adapters/store/governance/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import { controlRows, tallyOf } from '../../engine/inventory/controls.ts';
import { type Filters, readFilters } from '../../engine/inventory/filters.ts';
import {
  exportFormats,
  findingSorts,
  governancePath,
  type Paging,
  type Question,
  type Questions,
  resourceSorts,
} from '../../engine/inventory/governance.ts';
import { type Call, Refusal, sayJson } from './call.ts';
import { contentTypes, exported, lists } from './exports.ts';
import type { Route } from './route.ts';
import type { StoreAtHand } from './store.ts';

type Db = Database['db'];
type Answers = { [Q in Question]: (db: Db, parameters: URLSearchParams) => Promise<Questions[Q]['answer']> };

const mostRows = 1000;

/** How each question is answered. */
const answers: Answers = {
  start,
  overview: (db, parameters) => overview(db, filtersOf(parameters)),
  policies: async (db, parameters) => {
    const rows = (await judgedPolicies(db, filtersOf(parameters))).map(({ frameworks: _, ...row }) => row);
    return { rows, total: rows.length };
  },
  resources: (db, parameters) =>
    resourcePage(db, filtersOf(parameters), { ...pagingOf(parameters), sort: sortOf(parameters, resourceSorts) }),
  findings: (db, parameters) =>
    findingPage(db, filtersOf(parameters), { ...pagingOf(parameters), sort: sortOf(parameters, findingSorts) }),
  frameworks: async (db, parameters) => {
    const filters = filtersOf(parameters);
    const { framework: _, control: __, ...rest } = filters;
    return frameworksOf(await judgedPolicies(db, rest), filters.framework?.[0]);
  },
  resource: async (db, parameters) => {
    const id = parameters.get('id') ?? '';
    const found = /^\d{1,15}$/.test(id) ? await resourceWith(db, Number(id)) : undefined;
    if (!found)
      throw new Refusal(404, {
        code: 'no_such_resource',
        message: 'the resource is not there',
        help: 'it may have gone since',
      });
    return found;
  },
};

/** The questions of the governance page, for whoever may read. */
export function governanceRoutes(store: StoreAtHand): Route[] {
  const questions = (Object.keys(answers) as Question[]).map(
    (question): Route => ({
      method: 'GET',
      path: `${governancePath}/${question}`,
      needs: 'reader',
      answer: async (call) =>
        sayJson(call, await asked<unknown>(store, (db) => answers[question](db, call.parameters))),
    }),
  );
  const take: Route = {
    method: 'GET',
    path: `${governancePath}/export`,
    needs: 'reader',
    answer: (call) => asked(store, (db) => sayExport(db, call)),
  };
  return [...questions, take];
}

async function asked<T>(store: StoreAtHand, ask: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await store.use(ask);
  } catch (error) {
    if (error instanceof BadPage) throw badParameter('`after` is not what an answer gave as `next`');
    throw error;
  }
}

async function sayExport(db: Db, { response, parameters }: Call): Promise<void> {
  const list = oneOf('what', parameters, lists);
  const format = oneOf('format', parameters, exportFormats);
  if (format === 'sarif' && list !== 'findings') throw badParameter('only `findings` are written as `sarif`');
  const pieces = exported(db, list, format, filtersOf(parameters));
  response.writeHead(200, {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="decree-${list}.${format}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** Whoever reads slowly is waited for, whoever goes away is not. */
function drained(response: Call['response']): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}

function frameworksOf(
  policies: Awaited<ReturnType<typeof judgedPolicies>>,
  wanted: string | undefined,
): Questions['frameworks']['answer'] {
  const known = readControls();
  const names = [...new Set([...Object.keys(known), ...policies.flatMap(({ frameworks }) => Object.keys(frameworks))])];
  const rows = (framework: string) => controlRows(policies, framework, known[framework] ?? []);
  return {
    frameworks: names.sort().map((framework) => ({ framework, ...tallyOf(rows(framework)) })),
    controls: wanted === undefined ? [] : rows(wanted),
  };
}

function filtersOf(parameters: URLSearchParams): Filters {
  const { filters, mistakes } = readFilters(parameters);
  const [mistake] = mistakes;
  if (mistake !== undefined) throw badParameter(mistake);
  return filters;
}

function pagingOf(parameters: URLSearchParams): Paging {
  const limit = Number(parameters.get('limit') ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostRows)
    throw badParameter(`\`limit\` must be from 1 to ${mostRows}`);
  const after = parameters.get('after');
  return { limit, descending: parameters.get('descending') === 'true', ...(after !== null && { after }) };
}

function sortOf<T extends string>(parameters: URLSearchParams, sorts: readonly T[]): T {
  return parameters.has('sort') ? oneOf('sort', parameters, sorts) : (sorts[0] as T);
}

function oneOf<T extends string>(name: string, parameters: URLSearchParams, values: readonly T[]): T {
  const found = values.find((value) => value === parameters.get(name));
  if (found === undefined) throw badParameter(`\`${name}\` must be one of ${values.join(', ')}`);
  return found;
}

const badParameter = (message: string) =>
  new Refusal(400, { code: 'bad_parameter', message, help: 'see the documentation of the governance API' });
