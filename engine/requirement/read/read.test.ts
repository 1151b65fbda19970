import { expect, test } from 'vitest';
import type { Condition } from '../requirement.ts';
import { restate } from '../restate/restate.ts';
import { lexicon } from '../testing/tools.ts';
import { read } from './read.ts';

/**
 * What is understood of a sentence, with the words of a control in the place of what it means: `«be encrypted at rest»`. What is not
 * sure begins with `unsure`, and says what was not understood.
 */
function check(sentence: string, expected: string): void {
  const { sure, readings, diagnostics } = read(sentence, lexicon);
  const [reading] = readings;
  if (!sure || !reading) {
    expect(`unsure: ${diagnostics.map(({ message }) => message).join('; ')}`, sentence).toBe(expected);
    return;
  }
  const rules = reading.requirement.rules.map((rule) => ({
    ...rule,
    subject: { ...rule.subject, ...(rule.subject.where && { where: brief(rule.subject.where) }) },
    must: brief(rule.must),
    ...(rule.unless && { unless: brief(rule.unless) }),
  }));
  const text = restate({
    ...reading.requirement,
    rules,
    severity: 'MEDIUM',
    category: 'configuration',
    frameworks: {},
  });
  expect(text.replace(/path \["([^"]*)"\] is set/g, '«$1»'), sentence).toBe(expected);
}

function brief(condition: Condition): Condition {
  if ('named' in condition) return { attribute: [condition.named], test: { is: 'present' } };
  if ('all' in condition) return { all: condition.all.map(brief) };
  if ('any' in condition) return { any: condition.any.map(brief) };
  if ('not' in condition) return { not: brief(condition.not) };
  return 'quantifier' in condition ? { ...condition, satisfies: brief(condition.satisfies) } : condition;
}
test('each clause has its own mood', () => {
  check(
    'S3 buckets must be encrypted and must not be public',
    'Every `aws_s3_bucket` must be such that «be encrypted at rest» and «not be publicly accessible».',
  );
  check(
    'Flag any EC2 instances that do not have detailed monitoring',
    'Every `aws_instance` must be such that «have detailed monitoring enabled».',
  );
  check(
    'Ensure ECS services do not have public IP addresses assigned to them automatically',
    'Every `aws_ecs_service` must be such that «not have a public IP address».',
  );
  check(
    'Ensure no security groups allow ingress from 0.0.0.0:0 to port 22',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_ingress_rule` must be such that not it lets traffic in from the internet on port 22.',
  );
  check(
    "Don't allow public S3 buckets",
    'Every `aws_s3_bucket` must be such that «not be publicly accessible». Every `aws_s3_bucket_policy` must be such that «not be publicly accessible».',
  );
  check('Unused elastic IPs must be removed', 'Every `aws_eip` must be such that «be attached to something».');
  check(
    'Cloud Run services must not be public (no allUsers or allAuthenticatedUsers in IAM members or bindings).',
    'Every `google_cloud_run_service_iam_binding` or `google_cloud_run_v2_service_iam_binding` must be such that «not be publicly accessible». Every `google_cloud_run_service_iam_member` or `google_cloud_run_v2_service_iam_member` must be such that «not be publicly accessible».',
  );
  check(
    'Restrict public access to Redshift clusters',
    'Every `aws_redshift_cluster` must be such that «not be publicly accessible».',
  );
  check(
    'Security groups should restrict SSH access from the internet',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_ingress_rule` must be such that not it lets traffic in from the internet on port 22.',
  );
});

test('numbers', () => {
  check(
    'Lambda timeout must not exceed 60 seconds',
    'Every `aws_lambda_function` must be such that `timeout` is at most 60 if set.',
  );
  check(
    'KMS keys have to have a deletion window of at least two weeks',
    'Every `aws_kms_key` must be such that `deletion_window_in_days` is at least 14 if set.',
  );
  check(
    'ElastiCache replication groups need at least two replicas',
    'Every `aws_elasticache_replication_group` must be such that every element of `node_group_configuration` has `replica_count` is at least 2.',
  );
  check(
    'An RDS instance may not have more than 500 GB of allocated storage',
    'Every `aws_db_instance` must be such that `allocated_storage` is at most 500.',
  );
  check(
    'RDS instances must keep backups for more than 6 days',
    'Every `aws_db_instance` must be such that «keep backups for at least 7 days».',
  );
  check(
    'ElastiCache Redis clusters must keep snapshots (retention greater than zero).',
    'Every `aws_elasticache_cluster` or `aws_elasticache_replication_group` must be such that «keep backups for at least 1 days».',
  );
  check(
    'Kinesis streams must retain data for at least 48 hours',
    'Every `aws_kinesis_stream` must be such that `retention_period` is at least 48.',
  );
  check(
    'SQS queues must keep messages for at least 4 days',
    'Every `aws_sqs_queue` must be such that `message_retention_seconds` is at least 345600 if set.',
  );
  check(
    'Lambda functions must have a timeout between 3 and 60 seconds',
    'Every `aws_lambda_function` must be such that `timeout` is at least 3 if set and `timeout` is at most 60 if set.',
  );
  check(
    'EKS clusters must be on Kubernetes 1.29 or newer, stated explicitly.',
    'Every `aws_eks_cluster` must be such that `version` is at least version "1.29".',
  );
});

test('values', () => {
  check(
    'Lambda functions may run only on python3.12, python3.13 or nodejs22.x',
    'Every `aws_lambda_function` must be such that `runtime` is one of "python3.12", "python3.13", "nodejs22.x".',
  );
  check(
    'Studio apps can only use the instance types system, ml.t3.medium and ml.t3.large.',
    'Every `aws_sagemaker_app` must be such that `resource_spec.0.instance_type` is one of "system", "ml.t3.medium", "ml.t3.large".',
  );
  check(
    'Subnets have to be placed in eu-west-1a or eu-west-1b.',
    'Every `aws_subnet` must be such that `availability_zone` is one of "eu-west-1a", "eu-west-1b".',
  );
  check(
    'Models may only run images from our registry 123456789012.dkr.ecr.eu-west-1.amazonaws.com.',
    'Every `aws_sagemaker_model` must be such that (every element of `container` has `image` matches "^123456789012\\\\.dkr\\\\.ecr\\\\.eu-west-1\\\\.amazonaws\\\\.com" if set) and `primary_container.0.image` matches "^123456789012\\\\.dkr\\\\.ecr\\\\.eu-west-1\\\\.amazonaws\\\\.com" if set.',
  );
  check(
    'HTTPS and TLS listeners must use an SSL policy with TLS13 in its name.',
    'Every `aws_lb_listener` or `aws_alb_listener` such that `protocol` is one of "HTTPS", "TLS" must be such that `ssl_policy` contains "TLS13".',
  );
  check(
    'EKS cluster names must start with acme-',
    'Every `aws_eks_cluster` must be such that `name` matches "^acme-".',
  );
  check(
    'Notebook instances must run platform notebook-al2-v2 or notebook-al2-v3, stated explicitly.',
    'Every `aws_sagemaker_notebook_instance` must be such that `platform_identifier` is one of "notebook-al2-v2", "notebook-al2-v3".',
  );
  check(
    'aws_db_instance must have publicly_accessible set to false',
    'Every `aws_db_instance` must be such that «not be publicly accessible».',
  );
  check(
    '`aws_instance.instance_type` must be t3.micro',
    'Every `aws_instance` must be such that `instance_type` is "t3.micro".',
  );
});

test('asides, exceptions and filters', () => {
  check(
    'An alarm nobody hears is useless: every CloudWatch alarm needs at least one alarm action, with actions enabled.',
    'Every `aws_cloudwatch_metric_alarm` must be such that «have an alarm action».',
  );
  check(
    'Every EBS volume has to be encrypted, except those tagged scratch=true.',
    'Every `aws_ebs_volume` must be such that «be encrypted at rest», unless tag "scratch" is "true".',
  );
  check(
    'No GPU notebooks (instance families ml.p* and ml.g*) unless the notebook carries the tag gpu-approved = true.',
    'Every `aws_sagemaker_notebook_instance` must be such that not `instance_type` matches "^(ml\\\\.p.*|ml\\\\.g.*)$", unless tag "gpu-approved" is "true".',
  );
  check(
    'Multi-AZ is mandatory for RDS instances tagged env=prod and nobody else.',
    'Every `aws_db_instance` such that tag "env" is "prod" must be such that «be spread over several availability zones».',
  );
  check(
    'Public IPs are not allowed on EC2 instances unless they are tagged Role=bastion.',
    'Every `aws_instance` must be such that «not have a public IP address», unless tag "Role" is "bastion".',
  );
  check(
    'CloudTrail must be multi-region because attackers use other regions',
    'Every `aws_cloudtrail` must be such that «cover every region».',
  );
});

test('`every` and `no` say what the sentence is about', () => {
  check(
    'No EC2 instance may be without a VPC security group',
    'Every `aws_instance` must be such that «run inside a VPC» and `security_groups` is set.',
  );
});

test('what says which resources are meant is kept, though what they must be repeats its words', () => {
  check(
    'Every storage account whose share_properties is set must have share_properties.retention_policy',
    'Every `azurerm_storage_account` such that `share_properties` is set must be such that `share_properties.0.retention_policy` is set.',
  );
  check(
    'EMR clusters must have kerberos_attributes.realm if kerberos_attributes is set',
    'Every `aws_emr_cluster` such that `kerberos_attributes` is set must be such that `kerberos_attributes.0.realm` is set.',
  );
  check(
    'Compute instances that use the default service account must not have full access to all APIs',
    'Every `google_compute_instance` or `google_compute_instance_template` or `google_compute_region_instance_template` such that not «not use the default service account» must be such that «not have full access to all Cloud APIs».',
  );
});

test('what may be said of them is not what is asked', () => {
  check(
    'A role that another AWS account may assume must require a non-empty external ID or MFA.',
    'Every `aws_iam_role` must be such that «require an external ID or MFA of other accounts».',
  );
});

test('blocks that may stand more than once', () => {
  check(
    'No EC2 instance may have an ebs_block_device volume_type "gp2"',
    'Every `aws_instance` must be such that every element of `ebs_block_device` has (not `volume_type` is "gp2").',
  );
  check(
    'Every EC2 instance must have ebs_block_device volume_type "gp3"',
    'Every `aws_instance` must be such that every element of `ebs_block_device` has `volume_type` is "gp3".',
  );
  check(
    'EC2 instances must not have ebs_block_device delete_on_termination set to false',
    'Every `aws_instance` must be such that every element of `ebs_block_device` has `delete_on_termination` is true.',
  );
  check(
    'No security group may have an ingress description "todo"',
    'Every `aws_security_group` must be such that every element of `ingress` has (not `description` is "todo").',
  );
});

test('an attribute is called by its whole path', () => {
  check(
    'Every storage account must have share_properties.smb.versions set',
    'Every `azurerm_storage_account` must be such that `share_properties.0.smb.0.versions` is set.',
  );
});

test('a name that blocks something is wanted on', () => {
  check(
    'Every EMR block public access configuration must have block_public_security_group_rules set to true',
    'Every `aws_emr_block_public_access_configuration` must be such that `block_public_security_group_rules` is true.',
  );
  check(
    'EMR block public access configuration with block_public_security_group_rules set to false',
    'Every `aws_emr_block_public_access_configuration` must be such that `block_public_security_group_rules` is true.',
  );
});

test('subjects', () => {
  check(
    'Redshift clusters and EFS file systems must be encrypted',
    'Every `aws_redshift_cluster` must be such that «be encrypted at rest». Every `aws_efs_file_system` must be such that «be encrypted at rest».',
  );
  check(
    'S3 buckets and EBS volumes must be encrypted',
    'Every `aws_s3_bucket` must be such that «be encrypted at rest». Every `aws_ebs_volume` must be such that «be encrypted at rest».',
  );
  check('GuardDuty detector disabled', 'Every `aws_guardduty_detector` must be such that «be switched on».');
  check('Ensure KMS key is enabled for use', 'Every `aws_kms_key` must be such that «be switched on».');
  check('There must be no default VPC', 'Every `aws_default_vpc` must be such that it does not exist.');
  check(
    'DMS replication instances are forbidden',
    'Every `aws_dms_replication_instance` must be such that it does not exist.',
  );
  check('Security group not used', 'Every `aws_security_group` must be such that «be attached to something».');
});

test('other resources', () => {
  check(
    'The S3 bucket that receives CloudTrail logs must not have a public ACL.',
    'Every `aws_s3_bucket` such that some `aws_cloudtrail` whose `s3_bucket_name` refers to it has it is set must be such that «not have a public ACL».',
  );
  check(
    'Lambda functions must not use a role that allows all actions.',
    'Every `aws_lambda_function` must be such that not (some `aws_iam_role` that `role` refers to has (not «not allow all actions»)).',
  );
  check(
    'RDS instances must be encrypted with a KMS key that is rotated.',
    'Every `aws_db_instance` must be such that «be encrypted at rest» and (every `aws_kms_key` that `kms_key_id` refers to has «rotate its key material every year»).',
  );
  check(
    'EC2 instances must only use security groups that do not allow SSH from the internet.',
    'Every `aws_instance` must be such that (every `aws_security_group` that `security_groups` refers to has «not be reachable over SSH from the internet») and (every `aws_security_group` that `vpc_security_group_ids` refers to has «not be reachable over SSH from the internet»).',
  );
  check(
    'An endpoint configuration may not start more than 4 instances in any production variant.',
    'Every `aws_sagemaker_endpoint_configuration` must be such that (every element of `production_variants` has `initial_instance_count` is at most 4 if set) and (every element of `shadow_production_variants` has `initial_instance_count` is at most 4 if set).',
  );
});

test('traffic', () => {
  check(
    'Security groups must not open ports 8000-8999 to 10.0.0.0/8 or 172.16.0.0/12',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_ingress_rule` must be such that not it lets traffic in from "10.0.0.0/8" or "172.16.0.0/12" on port 8000 to 8999.',
  );
  check(
    'Security groups must not open any port except 80 and 443 to the internet',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_ingress_rule` must be such that not it lets traffic in from the internet on any port except 80 or 443.',
  );
  check(
    'GCP firewall rules must not allow all ports from 0.0.0.0/0.',
    'Every `google_compute_firewall` must be such that «not let the internet reach every port».',
  );
});

test('traffic out', () => {
  check(
    'Security groups must not let traffic out to the whole internet',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_egress_rule` must be such that not it lets traffic out to the internet on any port.',
  );
  check(
    'No security group may let connections out to anywhere on port 25',
    'Every `aws_security_group` or `aws_security_group_rule` or `aws_vpc_security_group_egress_rule` must be such that not it lets traffic out to the internet on port 25.',
  );
});

test('policy documents', () => {
  check(
    'A KMS key policy must not allow kms:* to everyone.',
    'Every `aws_kms_key` or `aws_kms_key_policy` must be such that no statement of `policy` has (a statement with effect Allow; action "kms:*"; principal anyone).',
  );
});

test('not sure', () => {
  check('Instances in production must be monitored in detail.', 'unsure: not understood: `production`');
  check('S3 buckets must be blue', 'unsure: what is asked of `S3 buckets` was not understood');
  check('hello', 'unsure: no resource type is named that Decree knows');
  check('aws_s3_bukket must be encrypted', 'unsure: no resource type is named that Decree knows');
  check('S3 buckets must be public', 'unsure: this asks for the opposite of what the control is for');
  check('S3 buckets must be public and must not be public', 'unsure: it asks for one thing and for its opposite');
});

test('a text that is no sentence is told so, and at once', () => {
  check(
    'S3 buckets must be encrypted and '.repeat(60),
    'unsure: the sentence has 240 words that say something; the longest that can be read has 100',
  );
  check(
    `${'('.repeat(500)}S3 buckets must be encrypted${')'.repeat(500)}`,
    'Every `aws_s3_bucket` must be such that «be encrypted at rest».',
  );
  check(
    '"'.repeat(1500),
    'unsure: the sentence has 750 words that say something; the longest that can be read has 100',
  );
  check('x'.repeat(100_000), 'unsure: the sentence has 100000 characters; the longest that can be read has 2000');
});

test.each([
  ['frobnicated buckets must be blue on tuesdays', ['frobnicated', 'blue', 'tuesdays']],
  ['frobnicated wobbles must be encrypted', ['frobnicated', 'wobbles']],
  ['S3 buckets must be encrypted and frobnicated', ['frobnicated']],
  ['S3 buckets must have versioning enabled', []],
])('what was not understood is told: %s', (sentence, words) => {
  expect(read(sentence, lexicon).notUnderstood).toEqual(words);
});
