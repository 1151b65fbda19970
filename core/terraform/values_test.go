package terraform

import (
	"strings"
	"testing"
)

func TestValues(t *testing.T) {
	cases := map[string]struct{ fixture, expected string }{
		"literals and nested blocks": {`
resource "aws_s3_bucket" "b" {
  bucket = "acme"
  force_destroy = true
  lifecycle_rule {
    days = 30
    transition { class = "IA" }
  }
  lifecycle_rule {
    days = 1.5
  }
  unset = null
}`, `{"aws_s3_bucket.b": {"bucket": "acme", "force_destroy": true, "lifecycle_rule": [{"days": 30, "transition": [{"class": "IA"}]}, {"days": 1.5}]}}`},
		"a name that several resources of a type have tells of none": {`
resource "aws_lambda_function" "a" { function_name = "same" }
resource "aws_lambda_function" "b" { function_name = "same" }
resource "aws_lambda_function" "c" { function_name = "other" }
resource "aws_lambda_function_url" "a" { function_name = aws_lambda_function.a.function_name }
resource "aws_lambda_function_url" "c" { function_name = aws_lambda_function.c.function_name }`, `{
  "aws_lambda_function.a": {"function_name": "same"},
  "aws_lambda_function.b": {"function_name": "same"},
  "aws_lambda_function.c": {"function_name": "other"},
  "aws_lambda_function_url.a": {"function_name": "${aws_lambda_function.a.function_name}"},
  "aws_lambda_function_url.c": {"function_name": "other"}}`},
		"variables, locals and references": {`
variable "env" { default = "prod" }
variable "given" {}
locals {
  name = "acme-${var.env}"
  arn  = aws_kms_key.k.arn
}
resource "aws_kms_key" "k" { description = local.name }
resource "aws_s3_bucket" "b" {
  bucket = aws_kms_key.k.description
  kms    = local.arn
  other  = "${local.arn}/*"
  mixed  = upper(local.arn)
  given  = var.given
  id     = aws_s3_bucket.c[0].id
  if     = var.given ? "a" : "b"
}
resource "aws_s3_bucket" "c" { count = 2 }`, `{
  "aws_kms_key.k": {"description": "acme-prod"},
  "aws_s3_bucket.b": {"bucket": "acme-prod", "kms": "${aws_kms_key.k.arn}", "other": "${aws_kms_key.k.arn}/*", "mixed": "${upper(aws_kms_key.k.arn)}",
    "given": "${var.given}", "id": "${aws_s3_bucket.c[0].id}", "if": "${var.given ? \"a\" : \"b\"}"},
  "aws_s3_bucket.c[0]": {}, "aws_s3_bucket.c[1]": {}}`},
		"jsonencode keeps unknown parts": {`
resource "aws_s3_bucket" "b" {}
resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Resource = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/*"] }] })
}`, `{"aws_s3_bucket.b": {}, "aws_s3_bucket_policy.p": {"bucket": "${aws_s3_bucket.b.id}",
  "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Resource\":[\"${aws_s3_bucket.b.arn}\",\"${aws_s3_bucket.b.arn}/*\"]}],\"Version\":\"2012-10-17\"}"}}`},
		"numbers that JSON does not have": {`
resource "a_b" "c" { x = [log(0, 10), pow(10, 9999), 1e400] }`, `{"a_b.c": {"x": ["-Inf", "+Inf", 1` + strings.Repeat("0", 400) + `]}}`},
		"modules": {`
module "kms" {
  source = "./modules/kms"
  name   = "data"
}
resource "aws_s3_bucket" "b" {
  for_each = toset(["eu", "us"])
  kms = module.kms.arn
  name = "${each.key}-${module.kms.name}"
}
-- modules/kms/main.tf --
variable "name" { type = string }
resource "aws_kms_key" "data" { description = var.name }
output "arn" { value = aws_kms_key.data.arn }
output "name" { value = var.name }
`, `{"module.kms.aws_kms_key.data": {"description": "data"},
  "aws_s3_bucket.b[\"eu\"]": {"kms": "${module.kms.aws_kms_key.data.arn}", "name": "eu-data"},
  "aws_s3_bucket.b[\"us\"]": {"kms": "${module.kms.aws_kms_key.data.arn}", "name": "us-data"}}`},
		"dynamic blocks": {`
variable "rules" { default = [{ port = 22, cidrs = ["0.0.0.0/0"] }, { port = 443, cidrs = [] }] }
variable "more" {}
resource "aws_security_group" "g" {
  ingress { from_port = 1 }
  dynamic "ingress" {
    for_each = var.rules
    iterator = rule
    content {
      from_port   = rule.value.port
      cidr_blocks = rule.value["cidrs"]
      dynamic "tag" {
        for_each = rule.value.cidrs
        content { key = "${rule.key}-${tag.value}" }
      }
    }
  }
  dynamic "egress" {
    for_each = var.more
    content { port = egress.value.port }
  }
}`, `{"aws_security_group.g": {
  "ingress": [{"from_port": 1}, {"from_port": 22, "cidr_blocks": ["0.0.0.0/0"], "tag": [{"key": "0-0.0.0.0/0"}]}, {"from_port": 443, "cidr_blocks": []}],
  "egress": [{"port": "${var.more[*].port}"}]}}`},
		"repetition not known until apply": {`
variable "n" {}
resource "aws_s3_bucket" "a" { count = var.n }
resource "aws_s3_bucket" "b" {
  for_each = aws_s3_bucket.a[0].tags_all
  bucket   = each.value
}
resource "aws_s3_bucket" "c" {
  for_each = toset([aws_s3_bucket.a[0].id, "x"])
  bucket   = each.key
}`, `{"aws_s3_bucket.a[*]": {}, "aws_s3_bucket.b[*]": {"bucket": "${aws_s3_bucket.a[0].tags_all[*]}"},
  "aws_s3_bucket.c[*]": {"bucket": "${keys(toset([aws_s3_bucket.a[0].id, \"x\"]))[*]}"}}`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { check(t, c.fixture, c.expected) })
	}
}
