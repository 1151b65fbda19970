import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findService } from '../../../scripts/services.ts';

/** A type as CloudFormation describes it, in JSON Schema. */
export interface CloudFormationType extends Property {
  definitions?: Record<string, Property>;
  /** Pointers to what is only written, never told: `/properties/Code/ZipFile`. */
  writeOnlyProperties?: string[];
}

export interface Property {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Property>;
  patternProperties?: Record<string, Property>;
  items?: Property;
  anyOf?: Property[];
  oneOf?: Property[];
  allOf?: Property[];
}

const program = `
import json, os, cfnlint
from cfnlint.data.schemas.providers.us_east_1 import types
print(json.dumps([os.path.join(os.path.dirname(cfnlint.__file__), 'data', 'schemas', 'resources'), types]))
`;

/** What is known of the types of CloudFormation without a network: cfn-lint, which moto comes with, has all of them. */
export const cloudFormation = open();

function open(): ((type: string) => CloudFormationType | undefined) | undefined {
  const moto = findService('moto_server');
  const beside = moto && join(dirname(realpathSync(moto)), 'python3');
  for (const python of [beside, 'python3']) {
    if (python === undefined) continue;
    const { status, stdout } = spawnSync(python, ['-c', program], { encoding: 'utf8' });
    if (status !== 0) continue;
    const [folder, files] = JSON.parse(stdout) as [string, Record<string, string>];
    return (type) => {
      const file = files[type];
      return file === undefined ? undefined : JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
    };
  }
  return undefined;
}
