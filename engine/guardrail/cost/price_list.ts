import type { Component, PriceFile, Table } from '../../../knowledge/prices/prices.ts';
import { pattern } from '../scope.ts';

/** What resources are paid for, from files of prices; of what two of them say, the later counts. */
export class PriceList {
  readonly #resources = new Map<string, readonly Component[]>();
  readonly #tables = new Map<string, Table>();
  readonly #regions = new Map<string, number>();
  readonly #free: RegExp;

  constructor(files: readonly PriceFile[]) {
    for (const { resources, tables, regions } of files) {
      for (const [type, components] of Object.entries(resources)) this.#resources.set(type, components);
      for (const [name, table] of Object.entries(tables))
        this.#tables.set(name, withTable(this.#tables.get(name), table));
      for (const [region, factor] of Object.entries(regions)) this.#regions.set(region, factor);
    }
    this.#free = pattern(files.flatMap(({ free }) => free));
  }

  /** What a resource of the type is paid for; nothing: it is free; undefined: that is not known. */
  componentsOf(type: string): readonly Component[] | undefined {
    return this.#resources.get(type) ?? (this.#free.test(type) ? [] : undefined);
  }

  /** The price that a table has for a name. */
  price(table: string, name: string): number | undefined {
    const { prices, families, sizes } = this.#tables.get(table) ?? { prices: {}, families: {}, sizes: {} };
    if (Object.hasOwn(prices, name)) return prices[name];
    const at = name.lastIndexOf('.');
    const family = name.slice(0, at);
    const size = name.slice(at + 1);
    if (at < 0 || !Object.hasOwn(families, family) || !Object.hasOwn(sizes, size)) return undefined;
    return (families[family] as number) * (sizes[size] as number);
  }

  /** How much more than the listed prices a region costs; 1 where that is not known. */
  factor(region: string | undefined): number {
    return (region !== undefined && this.#regions.get(region)) || 1;
  }
}

function withTable(before: Table | undefined, { prices, families, sizes }: Table): Table {
  return {
    prices: { ...before?.prices, ...prices },
    families: { ...before?.families, ...families },
    sizes: { ...before?.sizes, ...sizes },
  };
}
