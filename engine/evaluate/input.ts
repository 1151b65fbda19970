import type { Policy } from '../policy/policy.ts';
import type { Resource, ResourceDocument } from '../resource/document.ts';
import { encodeText } from './bytes.ts';

/** Gives the `input` of each policy as UTF-8 JSON: only the types that it reads, each type written once. */
export type Inputs = (policy: Policy) => ArrayBuffer;

const known = new WeakMap<ResourceDocument, Inputs>();

/** The inputs of a document, kept as long as the document lives. */
export function inputsOf(document: ResourceDocument): Inputs {
  let inputs = known.get(document);
  if (!inputs) {
    inputs = createInputs(document);
    known.set(document, inputs);
  }
  return inputs;
}

/** A policy that names the types it judges runs only where one of them is; any other may speak of what is missing. */
export function concerns(policy: Policy, document: ResourceDocument): boolean {
  const judged = policy.metadata.custom.resource_types;
  return (
    judged.length === 0 ||
    judged.some((type) => Object.hasOwn(document.resource, type) || Object.hasOwn(document.data, type))
  );
}

/** A policy whose reading cannot be followed to a name may read any type. */
export function readsAll({ types, dataTypes }: Policy): boolean {
  return types.length === 0 && dataTypes.length === 0;
}

/** The types that a policy reads or judges, of resources and data alike. */
export function typesOf({ types, dataTypes, metadata }: Policy): string[] {
  return [...types, ...dataTypes, ...metadata.custom.resource_types];
}

function createInputs(document: ResourceDocument): Inputs {
  const resource = createWriter(document.resource);
  const data = createWriter(document.data);
  const inputs = new Map<string, ArrayBuffer>();

  return (policy) => {
    const isAll = readsAll(policy);
    const types = isAll ? Object.keys(document.resource) : policy.types;
    const dataTypes = isAll ? Object.keys(document.data) : policy.dataTypes;
    const key = JSON.stringify([types, dataTypes]);
    let input = inputs.get(key);
    if (!input) {
      input = encodeText(`{"resource":${resource(types)},"data":${data(dataTypes)}}`).buffer;
      inputs.set(key, input);
    }
    return input;
  };
}

function createWriter(byType: Record<string, Resource[]>): (types: readonly string[]) => string {
  const written = new Map<string, string>();
  return (types) => {
    const members: string[] = [];
    for (const type of types) {
      if (!Object.hasOwn(byType, type)) continue;
      let member = written.get(type);
      if (member === undefined) {
        member = wellFormed(`${JSON.stringify(type)}:${JSON.stringify(byType[type])}`);
        written.set(type, member);
      }
      members.push(member);
    }
    return `{${members.join(',')}}`;
  };
}

/** Half a surrogate pair is no text: OPA refuses it, so the replacement character takes its place. */
function wellFormed(json: string): string {
  return json.replace(/(?<=(?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd');
}
