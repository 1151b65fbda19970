import { documentOf } from '../../../engine/resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../../engine/resource/document.ts';
import { randomFrom } from '../generate.ts';

type Random = () => number;
type Values = Resource['values'];
interface Made {
  type: string;
  values: Values;
}

const pick = <T>(random: Random, options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
const often = (random: Random) => random() < 0.8;

/** What stands in a state: most of it as it should be, with the attributes that a provider fills in. */
const makers: readonly ((name: string, random: Random) => Made[])[] = [
  (name, random) => {
    const bucket = `acme-${name}`;
    const completed: Made[] = [
      {
        type: 'aws_s3_bucket',
        values: {
          bucket,
          arn: `arn:aws:s3:::${bucket}`,
          id: bucket,
          bucket_domain_name: `${bucket}.s3.amazonaws.com`,
          force_destroy: false,
          object_lock_enabled: false,
          policy: null,
          hosted_zone_id: 'Z3AQBSTGFYJSTF',
        },
      },
      {
        type: 'aws_s3_bucket_server_side_encryption_configuration',
        values: {
          bucket,
          id: bucket,
          expected_bucket_owner: '',
          rule: [
            {
              bucket_key_enabled: true,
              apply_server_side_encryption_by_default: [
                often(random)
                  ? { sse_algorithm: 'aws:kms', kms_master_key_id: `arn:aws:kms:eu-west-1:111122223333:key/${name}` }
                  : { sse_algorithm: 'AES256', kms_master_key_id: '' },
              ],
            },
          ],
        },
      },
      {
        type: 'aws_s3_bucket_public_access_block',
        values: {
          bucket,
          id: bucket,
          block_public_acls: true,
          block_public_policy: often(random),
          ignore_public_acls: true,
          restrict_public_buckets: often(random),
        },
      },
      {
        type: 'aws_s3_bucket_versioning',
        values: {
          bucket,
          id: bucket,
          mfa: null,
          versioning_configuration: [{ status: pick(random, ['Enabled', 'Suspended']), mfa_delete: '' }],
        },
      },
    ];
    return completed.filter((_, index) => index === 0 || often(random));
  },
  (name, random) => [
    {
      type: 'aws_kms_key',
      values: {
        arn: `arn:aws:kms:eu-west-1:111122223333:key/${name}`,
        key_id: name,
        id: name,
        description: `Key of ${name}`,
        deletion_window_in_days: pick(random, [7, 14, 30]),
        enable_key_rotation: often(random),
        is_enabled: true,
        key_usage: 'ENCRYPT_DECRYPT',
        customer_master_key_spec: 'SYMMETRIC_DEFAULT',
        multi_region: false,
      },
    },
  ],
  (name, random) => [
    {
      type: 'aws_cloudwatch_log_group',
      values: {
        name: `/acme/${name}`,
        id: `/acme/${name}`,
        retention_in_days: pick(random, [0, 30, 90, 365]),
        kms_key_id: '',
        skip_destroy: false,
      },
    },
  ],
  (name, random) => [
    {
      type: 'aws_security_group',
      values: {
        name,
        id: `sg-${name}`,
        vpc_id: 'vpc-0a1b2c3d',
        description: 'Managed by Terraform',
        ingress: [22, 443, pick(random, [3389, 5432, 8080])].map((port) => ({
          from_port: port,
          to_port: port,
          protocol: 'tcp',
          cidr_blocks: [pick(random, ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '0.0.0.0/0'])],
          ipv6_cidr_blocks: [],
          prefix_list_ids: [],
          security_groups: [],
          self: false,
          description: '',
        })),
        egress: [
          { from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'], ipv6_cidr_blocks: [], self: false },
        ],
      },
    },
  ],
  (name, random) => [
    {
      type: 'aws_iam_role_policy',
      values: {
        name,
        id: `app:${name}`,
        role: 'app',
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: pick(random, ['s3:GetObject', ['s3:GetObject', 's3:PutObject'], '*']),
              Resource: pick(random, [`arn:aws:s3:::acme-${name}/*`, '*']),
            },
          ],
        }),
      },
    },
  ],
  (name, random) => [
    {
      type: 'aws_db_instance',
      values: {
        identifier: name,
        id: name,
        engine: 'postgres',
        engine_version: '16.4',
        instance_class: 'db.t4g.medium',
        allocated_storage: pick(random, [20, 100, 500]),
        storage_encrypted: often(random),
        publicly_accessible: !often(random),
        multi_az: true,
        backup_retention_period: 7,
        deletion_protection: true,
      },
    },
  ],
  (name, random) => [
    {
      type: 'aws_sagemaker_notebook_instance',
      values: {
        name,
        id: name,
        role_arn: 'arn:aws:iam::111122223333:role/notebook',
        instance_type: 'ml.t3.medium',
        direct_internet_access: often(random) ? 'Disabled' : 'Enabled',
        root_access: often(random) ? 'Disabled' : 'Enabled',
        kms_key_id: often(random) ? `arn:aws:kms:eu-west-1:111122223333:key/${name}` : '',
      },
    },
  ],
  (name) => [
    {
      type: 'aws_instance',
      values: { id: `i-${name}`, ami: 'ami-0a1b2c3d', instance_type: 't3.micro', monitoring: true },
    },
  ],
];

/** A document of so many resources, the same for the same number. */
export function inventory(resources: number): ResourceDocument {
  const random = randomFrom(1);
  const made: Resource[] = [];
  for (let index = 0; made.length < resources; index++) {
    const name = `r${index}`;
    for (const { type, values } of (makers[index % makers.length] as (typeof makers)[number])(name, random)) {
      const tags = { Owner: pick(random, ['data', 'platform', 'risk']), Environment: 'production' };
      made.push({
        address: `${type}.${name}`,
        type,
        name,
        provider: 'aws',
        region: 'eu-west-1',
        tags,
        values,
        managed: true,
      });
    }
  }
  return documentOf(made.slice(0, resources), []);
}
