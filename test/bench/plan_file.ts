import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { randomFrom } from './generate.ts';

interface Shape {
  type: string;
  values(index: number, random: () => number): Record<string, unknown>;
  /** What only apply decides, as `after_unknown` has it. */
  unknown: Record<string, unknown>;
  /** How the configuration sets it. */
  expressions: Record<string, unknown>;
}

const tags = { Owner: 'platform', Environment: 'production', CostCentre: '4711' };

/** As the AWS provider plans them, with its defaults. */
const shapes: Shape[] = [
  {
    type: 'aws_s3_bucket',
    values: (index) => ({
      bucket: `shop-${index}`,
      force_destroy: false,
      region: 'eu-west-1',
      tags,
      tags_all: tags,
      timeouts: null,
    }),
    unknown: { id: true, arn: true, acl: true, grant: true, versioning: true, tags: {}, tags_all: {} },
    expressions: { bucket: { references: ['each.key'] } },
  },
  {
    type: 'aws_security_group',
    values: (index, random) => ({
      name: `group-${index}`,
      description: 'Managed by Terraform',
      ingress: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => ({
        cidr_blocks: [random() < 0.2 ? '0.0.0.0/0' : '10.0.0.0/8'],
        description: '',
        from_port: 443 + at,
        to_port: 443 + at,
        protocol: 'tcp',
        ipv6_cidr_blocks: [],
        prefix_list_ids: [],
        security_groups: [],
        self: false,
      })),
      revoke_rules_on_delete: false,
      tags,
      tags_all: tags,
    }),
    unknown: { id: true, arn: true, owner_id: true, vpc_id: true, egress: true },
    expressions: { vpc_id: { references: ['aws_vpc.main.id', 'aws_vpc.main'] } },
  },
  {
    type: 'aws_iam_policy',
    values: (index, random) => ({
      name: `policy-${index}`,
      path: '/',
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: Array.from({ length: 3 }, (_, at) => ({
          Sid: `s${at}`,
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', random() < 0.1 ? '*' : 's3:ListBucket'],
          Resource: `arn:aws:s3:::shop-${index}/*`,
        })),
      }),
      description: 'Zugriff für „Daten“',
      tags: null,
      tags_all: {},
    }),
    unknown: { id: true, arn: true, attachment_count: true, policy_id: true },
    expressions: { policy: { references: ['data.aws_iam_policy_document.p.json'] } },
  },
];

const providerName = 'registry.terraform.io/hashicorp/aws';

/** Writes a plan in JSON of about so many megabytes, the same for the same seed; half of its resources exist already. */
export async function writePlan(path: string, megabytes: number, seed = 1): Promise<void> {
  const stream = createWriteStream(path);
  const write = async (text: string) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const resource = (index: number) => {
    const shape = shapes[index % shapes.length] as Shape;
    const values = shape.values(index, randomFrom(seed + index));
    const address = `${shape.type}.r[${JSON.stringify(`k${index}`)}]`;
    const named = {
      address,
      mode: 'managed',
      type: shape.type,
      name: 'r',
      index: `k${index}`,
      provider_name: providerName,
    };
    const existing = { ...values, id: `id-${index}`, arn: `arn:aws:service:eu-west-1:111122223333:thing/${index}` };
    return { shape, named, values: index % 2 === 0 ? values : existing, existing: index % 2 === 0 ? null : existing };
  };
  const planned = (index: number) => {
    const { named, values } = resource(index);
    return { ...named, schema_version: 0, values, sensitive_values: { tags: {}, tags_all: {} } };
  };
  const changed = (index: number) => {
    const { named, values, shape, existing } = resource(index);
    const actions = [existing ? 'no-op' : 'create'];
    const unknown = existing ? {} : shape.unknown;
    return {
      ...named,
      change: {
        actions,
        before: existing,
        after: values,
        after_unknown: unknown,
        before_sensitive: false,
        after_sensitive: {},
      },
    };
  };
  const prior = (index: number) => (resource(index).existing ? planned(index) : undefined);
  const list = async (of: (index: number) => object | undefined) => {
    let written = 0;
    for (let index = 0; index < count; index++) {
      const element = of(index);
      if (element) await write(`${written++ > 0 ? ',' : ''}${JSON.stringify(element)}`);
    }
  };
  const sample = Array.from({ length: 60 }, (_, index) => [planned(index), changed(index), prior(index)]);
  const count = Math.ceil((megabytes * 1024 * 1024) / (Buffer.byteLength(JSON.stringify(sample)) / 60));

  await write('{"format_version":"1.2","terraform_version":"1.13.4","planned_values":{"root_module":{"resources":[');
  await list(planned);
  await write(']}},"resource_changes":[');
  await list(changed);
  await write('],"prior_state":{"format_version":"1.0","values":{"root_module":{"resources":[');
  await list(prior);
  const declared = shapes.map(({ type, expressions }) => ({
    address: `${type}.r`,
    mode: 'managed',
    type,
    name: 'r',
    expressions,
  }));
  await write(`]}}},"configuration":{"root_module":{"resources":${JSON.stringify(declared)}}}}`);
  stream.end();
  await once(stream, 'close');
}
