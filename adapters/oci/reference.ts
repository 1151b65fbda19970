/** Where an artifact is in a registry. */
export interface Reference {
  /** Host with port. */
  registry: string;
  repository: string;
  /** A tag, or a digest like `sha256:…`. */
  reference: string;
}

const shape =
  /^(?<registry>[\w.-]+(?::\d+)?)\/(?<repository>[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)(?:@(?<digest>sha256:[0-9a-f]{64})|:(?<tag>\w[\w.-]{0,127}))?$/;

/** Reads `registry/repository:tag` or `registry/repository@sha256:…`, with or without `oci://`; without either it is `latest`. */
export function readReference(text: string): Reference | undefined {
  const groups = shape.exec(text.replace(/^oci:\/\//, ''))?.groups;
  if (!groups) return undefined;
  const { registry = '', repository = '', digest, tag } = groups;
  return { registry, repository, reference: digest ?? tag ?? 'latest' };
}

/** As a person writes it. */
export const nameOf = ({ registry, repository, reference }: Reference): string =>
  `${registry}/${repository}${reference.includes(':') ? '@' : ':'}${reference}`;

/** Whether it is on this machine, where registries speak without TLS. */
export const isLocal = (registry: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(registry);
