import { configSchema } from '../../engine/policy/config.ts';

/** As much of a JSON schema as that of the settings has. */
export interface SettingSchema {
  type?: string;
  format?: string;
  description?: string;
  default?: unknown;
  enum?: string[];
  items?: SettingSchema;
  properties?: Record<string, SettingSchema>;
  required?: string[];
}

let read: SettingSchema | undefined;

/** What stands at the end of these keys; lists are looked through. */
export function schemaAt(path: readonly string[]): SettingSchema | undefined {
  read ??= configSchema() as SettingSchema;
  let at: SettingSchema | undefined = read;
  for (const key of path) {
    const holder: SettingSchema | undefined = at?.items ?? at;
    at = holder?.properties && Object.hasOwn(holder.properties, key) ? holder.properties[key] : undefined;
  }
  return at;
}
