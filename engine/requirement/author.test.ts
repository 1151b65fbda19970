import { beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../resource/terraform.ts';
import { type AuthorTools, author } from './author.ts';
import { violations } from './judge/judge.ts';
import { authorTools } from './testing/tools.ts';

let tools: AuthorTools;
beforeAll(async () => {
  tools = await authorTools();
}, 60_000);

/** Authors the sentence, and asks its policy, not its requirement alone, what it flags in the Terraform. */
async function check(sentence: string, terraform: string, expected: string[]): Promise<void> {
  const authored = await author(tools, sentence);
  expect(authored.diagnostics, authored.restated ?? '').toEqual([]);
  expect(authored.status).toBe('authored');
  const { document, diagnostics } = await readConfiguration(tools.core, {
    root: '.',
    files: [{ file: 'main.tf', text: terraform }],
    folder: '',
    schemas: tools.schemas,
  });
  expect(diagnostics).toEqual([]);
  const evaluated = await tools.core.evaluate({
    modules: [...tools.library, { file: 'policy.rego', text: authored.rego ?? '' }],
    query: `{finding.address | some finding in data.decree.${authored.id}.deny}`,
    input: JSON.parse(JSON.stringify(document)),
  });
  const flagged = evaluated.ok
    ? [...((evaluated.value.results[0] as string[] | undefined) ?? [])].sort()
    : evaluated.diagnostics;
  expect(flagged).toEqual(expected);
  if (authored.requirement) expect(violations(authored.requirement, document)).toEqual(expected);
}

test('S3 encryption', () =>
  check(
    'S3 buckets must be encrypted with a customer managed KMS key',
    `resource "aws_s3_bucket" "plain" {}
     resource "aws_s3_bucket" "aes" {}
     resource "aws_s3_bucket_server_side_encryption_configuration" "aes" {
       bucket = aws_s3_bucket.aes.id
       rule {
         apply_server_side_encryption_by_default {
           sse_algorithm = "AES256"
         }
       }
     }
     resource "aws_kms_key" "k" {}
     resource "aws_s3_bucket" "kms" {}
     resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
       bucket = aws_s3_bucket.kms.id
       rule {
         apply_server_side_encryption_by_default {
           sse_algorithm     = "aws:kms"
           kms_master_key_id = aws_kms_key.k.arn
         }
       }
     }`,
    ['aws_s3_bucket.aes', 'aws_s3_bucket.plain'],
  ));

test('S3 public access', () =>
  check(
    'S3 buckets must block public access',
    `resource "aws_s3_bucket" "half" {}
     resource "aws_s3_bucket_public_access_block" "half" {
       bucket            = aws_s3_bucket.half.id
       block_public_acls = true
     }
     resource "aws_s3_bucket" "closed" {}
     resource "aws_s3_bucket_public_access_block" "closed" {
       bucket                  = aws_s3_bucket.closed.id
       block_public_acls       = true
       block_public_policy     = true
       ignore_public_acls      = true
       restrict_public_buckets = true
     }
     resource "aws_s3_bucket" "none" {}`,
    ['aws_s3_bucket.half', 'aws_s3_bucket.none'],
  ));

test('RDS public access', () =>
  check(
    'RDS instances must not be publicly accessible',
    `resource "aws_db_instance" "open" { publicly_accessible = true }
     resource "aws_db_instance" "closed" { publicly_accessible = false }
     resource "aws_db_instance" "default" {}`,
    ['aws_db_instance.open'],
  ));

test('SSH from the internet', () =>
  check(
    'no security group may allow SSH from the internet',
    `resource "aws_security_group" "open" {
       ingress {
         protocol    = "tcp"
         from_port   = 20
         to_port     = 25
         cidr_blocks = ["0.0.0.0/0"]
       }
     }
     resource "aws_security_group" "office" {
       ingress {
         protocol    = "tcp"
         from_port   = 22
         to_port     = 22
         cidr_blocks = ["10.0.0.0/8"]
       }
     }`,
    ['aws_security_group.open'],
  ));

test('tags', () =>
  check(
    'every resource must have the tags Owner and Environment',
    `resource "aws_s3_bucket" "tagged" {
       tags = { Owner = "data", Environment = "prod" }
     }
     resource "aws_s3_bucket" "half" {
       tags = { Owner = "data" }
     }
     resource "aws_s3_bucket" "none" {}
     resource "aws_s3_bucket_versioning" "none" {
       bucket = aws_s3_bucket.none.id
     }`,
    ['aws_s3_bucket.half', 'aws_s3_bucket.none'],
  ));

test('EKS public endpoint', () =>
  check(
    'EKS clusters must not expose a public endpoint',
    `resource "aws_eks_cluster" "default" {
       vpc_config { subnet_ids = ["subnet-1"] }
     }
     resource "aws_eks_cluster" "private" {
       vpc_config {
         subnet_ids             = ["subnet-1"]
         endpoint_public_access = false
       }
     }`,
    ['aws_eks_cluster.default'],
  ));

test('log retention', () =>
  check(
    'CloudWatch log groups keep logs for at least 90 days',
    `resource "aws_cloudwatch_log_group" "month" { retention_in_days = 30 }
     resource "aws_cloudwatch_log_group" "quarter" { retention_in_days = 90 }
     resource "aws_cloudwatch_log_group" "unknown" { retention_in_days = var.days }
     variable "days" {}`,
    ['aws_cloudwatch_log_group.month'],
  ));

test('key rotation with an exception', () =>
  check(
    'KMS keys must rotate, unless tagged Environment = dev',
    `resource "aws_kms_key" "still" {}
     resource "aws_kms_key" "turning" { enable_key_rotation = true }
     resource "aws_kms_key" "dev" {
       tags = { Environment = "dev" }
     }`,
    ['aws_kms_key.still'],
  ));

test('notebooks', () =>
  check(
    'SageMaker notebook instances must not have direct internet access',
    `resource "aws_sagemaker_notebook_instance" "default" {}
     resource "aws_sagemaker_notebook_instance" "off" { direct_internet_access = "Disabled" }`,
    ['aws_sagemaker_notebook_instance.default'],
  ));

test('the endpoint, its models and their bucket', () =>
  check(
    'flag any SageMaker endpoint not deployed in a VPC with KMS encryption enabled on the associated training bucket',
    `resource "aws_kms_key" "k" {}
     resource "aws_s3_bucket" "train" {}
     resource "aws_s3_bucket_server_side_encryption_configuration" "train" {
       bucket = aws_s3_bucket.train.id
       rule {
         apply_server_side_encryption_by_default {
           sse_algorithm     = "aws:kms"
           kms_master_key_id = aws_kms_key.k.arn
         }
       }
     }
     resource "aws_s3_bucket" "open" {}
     resource "aws_sagemaker_model" "good" {
       primary_container { model_data_url = "s3://\${aws_s3_bucket.train.bucket}/model.tar.gz" }
       vpc_config { subnets = ["subnet-1"] }
     }
     resource "aws_sagemaker_model" "bare" {
       primary_container { model_data_url = "s3://\${aws_s3_bucket.train.bucket}/model.tar.gz" }
     }
     resource "aws_sagemaker_model" "leaky" {
       primary_container { model_data_url = "s3://\${aws_s3_bucket.open.bucket}/model.tar.gz" }
       vpc_config { subnets = ["subnet-1"] }
     }
     resource "aws_sagemaker_endpoint_configuration" "c" {
       for_each = { good = aws_sagemaker_model.good.name, bare = aws_sagemaker_model.bare.name, leaky = aws_sagemaker_model.leaky.name }
       production_variants { model_name = each.value }
     }
     resource "aws_sagemaker_endpoint" "good" { endpoint_config_name = aws_sagemaker_endpoint_configuration.c["good"].name }
     resource "aws_sagemaker_endpoint" "bare" { endpoint_config_name = aws_sagemaker_endpoint_configuration.c["bare"].name }
     resource "aws_sagemaker_endpoint" "leaky" { endpoint_config_name = aws_sagemaker_endpoint_configuration.c["leaky"].name }`,
    ['aws_sagemaker_endpoint.bare', 'aws_sagemaker_endpoint.leaky'],
  ));

test.each([
  ['', 'unsupported'],
  ['hello', 'unsupported'],
  ['S3 buckets must be nice to their neighbours', 'unsupported'],
  ['Los buckets deben estar cifrados', 'unsupported'],
  [`S3 buckets must block ${'very '.repeat(30_000)}public access`, 'unsupported'],
  ['aws_s3_bukcet must block public access', 'unsupported'],
  ['RDS instances must be publicly accessible', 'unsure'],
])('%.60s is %s', async (sentence, status) => {
  const authored = await author(tools, sentence);
  expect(authored.status).toBe(status);
  expect(authored.rego).toBeUndefined();
  expect(authored.diagnostics.length).toBeGreaterThan(0);
});
