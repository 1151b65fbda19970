import type { ServerCapabilities } from 'vscode-languageserver';

/** What two features can do together: lists are united, and what is said twice is said by the latter. */
export function mergeCapabilities(one: ServerCapabilities, other: ServerCapabilities): ServerCapabilities {
  return merge({ ...one }, { ...other });
}

type Plain = Record<string, unknown>;

function merge(one: Plain, other: Plain): Plain {
  const merged = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key];
    if (Array.isArray(before) && Array.isArray(value)) merged[key] = [...new Set([...before, ...value])];
    else if (isPlain(before) && isPlain(value)) merged[key] = merge(before, value);
    else merged[key] = value;
  }
  return merged;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
