import type { Json } from '../../../core/host/boundary.ts';
import type { AttributeSchema, BlockSchema, ValueSchema } from '../../../knowledge/schema/index.ts';
import { isObject } from '../../resource/sound.ts';
import type { Scope } from './place.ts';

type Values = Record<string, Json>;

/** Other words, by the name in Terraform: what the cloud calls it, or `.` where its content stands beside the others. */
export type Renamed = Readonly<Record<string, string>>;

/**
 * An object of a cloud that names things as Terraform does, but for the case and the plural: `runAsNonRoot` is `run_as_non_root`, the list
 * `containers` the blocks `container`. What the schema does not have is left out, what the cloud does not say is absent.
 */
export function spelled(scope: Scope, schema: BlockSchema, renamed: Renamed = {}, names?: readonly string[]): Values {
  if (!isObject(scope)) return {};
  const keys = new Map(Object.keys(scope).map((key) => [plain(key), key]));
  const find = (name: string): Json | undefined => {
    const other = renamed[name];
    if (other === '.') return scope;
    const forms = other === undefined ? [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')] : [other];
    const key = forms.map((form) => keys.get(plain(form))).find((key) => key !== undefined);
    return key === undefined ? undefined : (scope[key] ?? undefined);
  };
  const values: Values = {};
  for (const name of names ?? [...Object.keys(schema.attributes), ...Object.keys(schema.blocks)]) {
    const said = find(name);
    if (said === undefined) continue;
    const block = schema.blocks[name];
    const attribute = schema.attributes[name];
    if (block) {
      const made = [said].flat().map((one) => spelled(one, block, renamed));
      if (renamed[name] !== '.' || Object.keys(made[0] ?? {}).length > 0) values[name] = made;
    } else if (attribute) values[name] = spelledValue(said, attribute, renamed);
  }
  return values;
}

/** The names of objects in an attribute are spelled too; those of a map are somebody's own. */
function spelledValue(value: Json, schema: ValueSchema | AttributeSchema, renamed: Renamed): Json {
  const { element, fields } = schema;
  if (fields) return spelled(value, { attributes: fields, blocks: {} }, renamed);
  if (Array.isArray(value) && element) return value.map((one) => spelledValue(one, element, renamed));
  return value;
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
