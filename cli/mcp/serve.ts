import { once } from 'node:events';
import { resolve } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { z } from 'zod';
import { isFolder } from '../../adapters/files/folder.ts';
import { withCore } from '../host/core.ts';
import { badCall, CallError, exitCodes } from '../host/exit.ts';
import { version } from '../version.ts';
import { author } from './author.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { insideOf } from './inside.ts';
import type { Bench, Tool } from './tool.ts';

/** Serves the verbs until stdin ends. Gives the exit code. */
export async function serveMcp(path: string): Promise<number> {
  const folder = resolve(path);
  if (!(await isFolder(folder))) throw badCall(`\`${path}\` is no folder`, 'name the folder that may be read');
  return withCore(async (core) => {
    const bench: Bench = { core, inside: await insideOf(folder) };
    const server = new McpServer({ name: 'decree', version });
    offer(server, bench, author);
    offer(server, bench, check);
    offer(server, bench, explain);
    const ended = once(process.stdin, 'end');
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
    return exitCodes.ok;
  });
}

function offer<Shape extends z.ZodRawShape>(server: McpServer, bench: Bench, offered: Tool<Shape>): void {
  const { name, title, description, input, answer } = offered;
  const config = {
    title,
    description,
    inputSchema: input as z.ZodRawShape,
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given) => {
    try {
      return said(await answer(bench, given as z.infer<z.ZodObject<Shape>>));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return { ...said({ diagnostics: error.diagnostics }), isError: true };
    }
  });
}

const said = (answer: object) => ({ content: [{ type: 'text' as const, text: JSON.stringify(answer, null, 2) }] });
