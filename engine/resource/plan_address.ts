/** One `module.name["key"]` of an address. */
const moduleStep = /module\.([^.[]+)(\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?/g;

/** The module calls in a module's address, outermost first. */
export function stepsOf(address: string | undefined): { name: string; key: string }[] {
  return [...(address ?? '').matchAll(moduleStep)].map(([, name = '', key = '']) => ({ name, key }));
}

/** The address of the module that has the call. */
export function parentAddress(address: string | undefined): string | undefined {
  const steps = [...(address ?? '').matchAll(moduleStep)].map((match) => match[0]);
  return steps.slice(0, -1).join('.') || undefined;
}

/** `module.network["eu"].subnets.a`: kind `module`, name `network`, key `["eu"]`, attribute `subnets`, rest `.a`. */
export function referenceIn(reference: string) {
  const match = /^(\w+)\.([\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?(?:\.([\w-]+))?(.*)$/s.exec(reference);
  const [, kind = reference, name = '', key = '', attribute, rest = ''] = match ?? [];
  return { kind, name, key, attribute, rest };
}

/** An own member, whatever the value is. */
export function member(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
