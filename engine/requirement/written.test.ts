import { beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../resource/terraform.ts';
import type { AuthorTools } from './author.ts';
import { parse } from './restate/parse.ts';
import { authorTools } from './testing/tools.ts';
import { type Written, written } from './written.ts';

let tools: AuthorTools;
beforeAll(async () => {
  tools = await authorTools();
}, 60_000);

/** The policy of a sentence of the controlled English passes the gate, and flags these addresses in the Terraform. */
async function check(sentence: string, terraform: string, expected: string[]): Promise<Written> {
  const requirement = parse(sentence);
  if (!requirement) throw new Error('the sentence cannot be read');
  const policy = await written(tools, sentence, requirement);
  expect(policy.gated.diagnostics).toEqual([]);
  expect(policy.gated.passed).toBe(true);
  const files = [{ file: 'main.tf', text: terraform }];
  const { document } = await readConfiguration(tools.core, { root: '.', folder: '', files, schemas: tools.schemas });
  const evaluated = await tools.core.evaluate({
    modules: [...tools.library, { file: 'policy.rego', text: policy.gated.rego }],
    query: `{finding.address | some finding in data.decree.${policy.id}.deny}`,
    input: JSON.parse(JSON.stringify(document)),
  });
  expect(evaluated.ok ? evaluated.value.results : evaluated.diagnostics).toEqual([expected]);
  return policy;
}

test('another resource that names the same', async () => {
  const { fix } = await check(
    'Every `aws_api_gateway_stage` must be such that some `aws_api_gateway_usage_plan` with an element of `api_stages` whose `api_id` equals its `rest_api_id` and `stage` equals its `stage_name` has it is set.',
    `variable "stage" {}
     resource "aws_api_gateway_rest_api" "shop" { name = "shop" }
     resource "aws_api_gateway_rest_api" "blog" { name = "blog" }
     resource "aws_api_gateway_stage" "live" {
       rest_api_id = aws_api_gateway_rest_api.shop.id
       stage_name  = "live"
     }
     resource "aws_api_gateway_stage" "test" {
       rest_api_id = aws_api_gateway_rest_api.shop.id
       stage_name  = "test"
     }
     resource "aws_api_gateway_stage" "blog" {
       rest_api_id = aws_api_gateway_rest_api.blog.id
       stage_name  = "live"
     }
     resource "aws_api_gateway_stage" "unclear" {
       rest_api_id = aws_api_gateway_rest_api.shop.id
       stage_name  = var.stage
     }
     resource "aws_api_gateway_usage_plan" "plan" {
       name = "plan"
       api_stages {
         api_id = aws_api_gateway_rest_api.shop.id
         stage  = aws_api_gateway_stage.live.stage_name
       }
     }`,
    ['aws_api_gateway_stage.blog', 'aws_api_gateway_stage.test'],
  );
  expect(fix).toEqual({
    add_resource: {
      type: 'aws_api_gateway_usage_plan',
      attributes: {
        api_stages: [
          {
            api_id: '${self.rest_api_id}',
            stage: '${self.stage_name}',
          },
        ],
      },
    },
  });
});

test('a data source that a resource refers to', () =>
  check(
    'Every `aws_db_instance` must be such that no `data.aws_kms_alias` that `kms_key_id` refers to has `name` matches "^alias/aws/".',
    `data "aws_kms_alias" "rds" { name = "alias/aws/rds" }
     data "aws_kms_alias" "own" { name = "alias/own" }
     resource "aws_db_instance" "managed" { kms_key_id = data.aws_kms_alias.rds.target_key_arn }
     resource "aws_db_instance" "own" { kms_key_id = data.aws_kms_alias.own.target_key_arn }`,
    ['aws_db_instance.managed'],
  ));

test('data sources themselves', async () => {
  const { gated } = await check(
    'Every data source `aws_ami` must be such that `owners` contains "self".',
    `data "aws_ami" "own" { owners = ["self"] }
     data "aws_ami" "other" { owners = ["amazon"] }
     resource "aws_ami" "made" { name = "made" }`,
    ['data.aws_ami.other'],
  );
  expect(gated.rego).toContain('/data-sources/ami');
});

test('resources of which there must be none', async () => {
  const { gated } = await check(
    'Every `aws_default_vpc` must be such that it does not exist, unless tag "Keep" is set.',
    `resource "aws_default_vpc" "kept" { tags = { Keep = "until 2027" } }
     resource "aws_default_vpc" "other" {}`,
    ['aws_default_vpc.other'],
  );
  expect(gated.rego).toContain('remediation: Remove the resource.');
});

test('the name of what is not declared', () =>
  check(
    'Every `aws_instance` must be such that not `vpc_security_group_ids` refers to a name matching "^default$".',
    `resource "aws_instance" "default" { vpc_security_group_ids = [aws_security_group.default.id] }
     resource "aws_instance" "web" { vpc_security_group_ids = [aws_security_group.web.id] }
     resource "aws_instance" "unclear" { vpc_security_group_ids = var.default }`,
    ['aws_instance.default'],
  ));

test('numbers in text, and JSON in text', async () => {
  await check(
    'Every `kubernetes_deployment` must be such that `spec.0.replicas` is at least 2.',
    `resource "kubernetes_deployment" "one" {
       spec { replicas = "1" }
     }
     resource "kubernetes_deployment" "ten" {
       spec { replicas = "10" }
     }`,
    ['kubernetes_deployment.one'],
  );
  await check(
    'Every `aws_ssm_document` must be such that some element of `inputs` in the JSON in `content` has `kmsKeyId` is set.',
    `resource "aws_ssm_document" "open" {
       content = jsonencode({ inputs = { kmsKeyId = "" } })
     }
     resource "aws_ssm_document" "encrypted" {
       content = jsonencode({ inputs = { kmsKeyId = aws_kms_key.k.arn } })
     }`,
    ['aws_ssm_document.open'],
  );
});
