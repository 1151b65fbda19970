import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resource } from '../../../engine/resource/document.ts';
import { inventory } from '../evaluate/inventory.ts';

const provider = 'provider["registry.terraform.io/hashicorp/aws"]';
const regions = ['eu-west-1', 'eu-central-1', 'us-east-1', 'us-west-2'];

/** As many resources as a large root module has. */
const inRoot = 1000;

/** Writes a folder of state files, one for each root module, with so many resources in all. Gives the paths of the files. */
export async function writeStates(folder: string, resources: number, perState = inRoot): Promise<string[]> {
  const template = Object.values(inventory(Math.min(resources, perState)).resource).flat();
  const paths: string[] = [];
  for (let at = 0; at < resources; at += perState) {
    const root = Math.floor(at / perState);
    const below = join(folder, `account-${root % 20}`, `service-${root}`);
    await mkdir(below, { recursive: true });
    const path = join(below, 'terraform.tfstate');
    await writeFile(path, stateText(template.slice(0, resources - at), root));
    paths.push(path);
  }
  return paths;
}

/** The text of a state file. */
function stateText(resources: readonly Resource[], root: number): string {
  const region = regions[root % regions.length];
  const account = String(111_122_223_333 + (root % 20));
  const own = (text: string) =>
    text
      .replaceAll('acme-', `acme-${root}-`)
      .replaceAll('eu-west-1', region ?? '')
      .replaceAll('111122223333', account);
  const entries = resources.map(({ type, name, values, tags }) => ({
    mode: 'managed',
    type,
    name,
    provider,
    instances: [
      {
        schema_version: 0,
        attributes: { ...values, region, tags, tags_all: tags },
        sensitive_attributes: [],
        dependencies: [],
      },
    ],
  }));
  const head = { version: 4, terraform_version: '1.13.4', serial: 7, lineage: `root-${root}`, outputs: {} };
  return own(JSON.stringify({ ...head, resources: entries, check_results: null }));
}
