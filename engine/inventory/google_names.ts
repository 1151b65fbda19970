import type { Resource } from '../resource/document.ts';

/** The service that the full names of a type begin with, by how the type begins; the longest that fits counts. */
const services: Readonly<Record<string, string>> = {
  google_alloydb_: 'alloydb',
  google_apikeys_: 'apikeys',
  google_artifact_registry_: 'artifactregistry',
  google_cloudfunctions_: 'cloudfunctions',
  google_cloudfunctions2_: 'cloudfunctions',
  google_composer_: 'composer',
  google_data_fusion_: 'datafusion',
  google_dataproc_: 'dataproc',
  google_dns_: 'dns',
  google_firestore_: 'firestore',
  google_kms_: 'cloudkms',
  google_logging_: 'logging',
  google_notebooks_: 'notebooks',
  google_project: 'cloudresourcemanager',
  google_pubsub_: 'pubsub',
  google_redis_: 'redis',
  google_secret_manager_: 'secretmanager',
  google_service_account: 'iam',
  google_vertex_ai_: 'aiplatform',
  google_workbench_: 'notebooks',
};

/** Services whose links name another than their full names do. */
const renamed: Readonly<Record<string, string>> = { sqladmin: 'cloudsql' };

/** Google's full resource name of a resource of a state, from its link, or else from its name or id. */
export function googleName({ type, values }: Pick<Resource, 'type' | 'values'>): string | undefined {
  const { self_link: link, name, id } = values;
  if (typeof link === 'string') return nameOfLink(link);
  const prefix = Object.keys(services)
    .filter((one) => type.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const path = [name, id].find((one) => typeof one === 'string' && one.startsWith('projects/'));
  if (prefix === undefined || path === undefined || partOfPolicy.test(type)) return undefined;
  return `//${services[prefix]}.googleapis.com/${path}`;
}

/** Who may do what is a part of what it is about, and has no name of its own. */
const partOfPolicy = /_iam_(binding|member|policy|audit_config)$/;

function nameOfLink(link: string): string | undefined {
  const { host, service, rest } =
    /^https:\/\/(?<host>\w+)\.googleapis\.com\/(?:(?<service>[a-z]+)\/)?v\w+\/(?<rest>.+)$/.exec(link)?.groups ?? {};
  const owner = host === 'www' ? service : host;
  if (owner === undefined || rest === undefined) return undefined;
  // Of buckets, the full name has nothing before the bucket's own.
  return `//${renamed[owner] ?? owner}.googleapis.com/${rest.replace(/^b\//, '')}`;
}
