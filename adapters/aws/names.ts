import type { Cloud, CloudTable } from '../../engine/inventory/cloud/index.ts';

/** What the types of AWS are called, in its lists, in its ARNs and in Terraform. */
export interface Names {
  /** The type of the table that an ARN is of; undefined where the table has none. */
  mapped(arn: string, type: string | undefined): string | undefined;
  /** As reports call the type of what the table does not have: Terraform's word where it has one. */
  shown(arn: string, type: string | undefined): string;
}

export function namesOf({ table, schemas }: Cloud): Names {
  const called = new Map(
    Object.entries(table).flatMap(([type, entry]) => keysOf(type, entry).map((key) => [key, type])),
  );
  const terraform = new Map(schemas.types('resource', 'aws').map((type) => [plain(type), type]));
  return {
    mapped: (arn, type) => (type !== undefined && Object.hasOwn(table, type) ? type : called.get(kindOf(arn))),
    shown(arn, type) {
      const [service = '', kind = ''] = kindOf(arn).split(':');
      const [, ...words] = type?.split('::') ?? [];
      const candidates = [words.join(''), words.at(-1), service + kind, kind].filter(Boolean);
      const known = candidates.map((one) => terraform.get(`aws${plain(one ?? '')}`)).find((one) => one !== undefined);
      return known ?? type ?? `${service}:${kind}`;
    },
  };
}

function keysOf(type: string, { called }: CloudTable[string]): string[] {
  const [, service = '', kind = ''] = type.split('::').map(plain);
  return [`${service}:${kind}`, ...called];
}

/** `arn:aws:ec2:eu-west-1:111122223333:security-group/sg-1` is `ec2:securitygroup`. */
function kindOf(arn: string): string {
  const [, , service = '', , , ...rest] = arn.split(':');
  const path = rest.join(':');
  const kind = /^([^:/]+)[:/]/.exec(path)?.[1] ?? '';
  return `${plain(service)}:${plain(kind)}`;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
