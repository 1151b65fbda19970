/** As the resource is called inside its own module. */
export function localAddress(address: string): string {
  return address.replace(/^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)+/, '');
}

/** The local name: `module.a.aws_s3_bucket.logs["x"]` is called `logs`. */
export function nameIn(address: string): string {
  return /^[\w-]+\.([\w-]+)/.exec(localAddress(address))?.[1] ?? 'this';
}

/** The block that makes the resource, without the key of its instance. */
export function blockAddress(address: string): string {
  return address.replace(/\[[^\]]*\]$/, '');
}

/** The key of an instance: a text with `for_each`, a number with `count`. */
export function instanceKey(address: string): string | number | undefined {
  const [, key] = /\[([^\]]*)\]$/.exec(address) ?? [];
  if (key === undefined) return undefined;
  return /^\d+$/.test(key) ? Number(key) : key;
}
