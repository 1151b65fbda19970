/** Where the reading of a shard stopped: at a page of a list, of what belongs to one of several where it is listed so. */
export interface Position {
  token?: string | undefined;
  /** What Cloud Control calls the one that it was reading the parts of. */
  parent?: string | undefined;
}

export function writePosition(position: Position): string {
  return JSON.stringify(position);
}

/** What is no position of ours starts again: nothing is lost by it. */
export function readPosition(text: string | undefined): Position {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { token, parent } = value as Record<string, unknown>;
    return { ...(typeof token === 'string' && { token }), ...(typeof parent === 'string' && { parent }) };
  } catch {
    return {};
  }
}
