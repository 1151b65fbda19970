package terraform

import (
	"encoding/json"
	"testing"
)

func TestVariables(t *testing.T) {
	const fixture = `
variable "s" { default = "default" }
variable "n" {
  type    = number
  default = 1
}
variable "l" {
  type    = list(string)
  default = []
}
variable "o" { type = object({ a = string, b = optional(number, 5) }) }
resource "a_b" "c" {
  s = var.s
  n = var.n
  l = var.l
  a = var.o.a
  b = var.o.b
}
-- terraform.tfvars --
s = "tfvars"
o = { a = "x" }
-- prod.tfvars --
s = "file"
l = ["f"]
`
	checkRequest(t, Request{Files: files(fixture)},
		`{"a_b.c": {"s": "tfvars", "n": 1, "l": [], "a": "x", "b": 5}}`)
	checkRequest(t, Request{Files: files(fixture), VariableFiles: []string{"prod.tfvars"}},
		`{"a_b.c": {"s": "file", "n": 1, "l": ["f"], "a": "x", "b": 5}}`)
	checkRequest(t, Request{Files: files(fixture), VariableFiles: []string{"prod.tfvars"}, Variables: map[string]json.RawMessage{
		"s": json.RawMessage(`"given"`), "n": json.RawMessage(`"7"`), "l": json.RawMessage(`"[\"g\"]"`), "o": json.RawMessage(`{"a": "y", "b": 6}`)}},
		`{"a_b.c": {"s": "given", "n": 7, "l": ["g"], "a": "y", "b": 6}}`)
	checkRequest(t, Request{Files: files(fixture), Variables: map[string]json.RawMessage{"n": json.RawMessage(`"many"`)}},
		`{"a_b.c": {"s": "tfvars", "n": "${var.n}", "l": [], "a": "x", "b": 5}, "!": ["terraform_variable_error: variable `+"`n`"+` does not take this value: a number is required"]}`)
}

func TestTofuFiles(t *testing.T) {
	check(t, `
resource "a_b" "c" { from = "tf" }
-- main.tofu --
resource "a_b" "c" { from = "tofu" }
-- other.tofu --
resource "a_b" "d" {}`, `{"a_b.c": {"from": "tofu"}, "a_b.d": {}}`)
}

func TestShortTypes(t *testing.T) {
	check(t, `
variable "l" {
  type    = list
  default = [1, "a"]
}
variable "m" {
  type    = map
  default = {}
}
resource "a_b" "c" { v = [var.l, var.m] }`, `{"a_b.c": {"v": [["1", "a"], {}]}}`)
}

func TestUnknownVariables(t *testing.T) {
	check(t, `
variable "any" {}
variable "o" { type = object({ list = list(string), name = string }) }
resource "a_b" "c" {
  name  = var.o.name
  first = var.o.list[0]
  all   = [for x in var.o.list : upper(x)]
  n     = length(var.any)
  t     = "x-${var.o.name}-${var.any.deep["k"][0]}"
}`, `{"a_b.c": {"name": "${var.o.name}", "first": "${var.o.list[0]}", "all": "${[for x in var.o.list : upper(x)]}", "n": "${length(var.any)}", "t": "x-${var.o.name}-${var.any.deep[\"k\"][0]}"}}`)
}

func TestReferencesThroughModules(t *testing.T) {
	check(t, `
module "kms" {
  source   = "./kms"
  for_each = toset(["eu"])
}
locals { key = module.kms["eu"].arn }
module "bucket" {
  source = "./bucket"
  key    = local.key
}
resource "aws_x" "direct" {
  arn    = module.bucket.arn
  policy = "${module.bucket.arn}/*"
  out    = module.bucket.key
}
-- kms/main.tf --
resource "aws_kms_key" "data" { count = 2 }
output "arn" { value = aws_kms_key.data[1].arn }
-- bucket/main.tf --
variable "key" { type = string }
resource "aws_s3_bucket" "b" { kms = var.key }
output "arn" { value = aws_s3_bucket.b.arn }
output "key" { value = aws_s3_bucket.b.kms }
`, `{
  "module.kms[\"eu\"].aws_kms_key.data[0]": {}, "module.kms[\"eu\"].aws_kms_key.data[1]": {},
  "module.bucket.aws_s3_bucket.b": {"kms": "${module.kms[\"eu\"].aws_kms_key.data[1].arn}"},
  "aws_x.direct": {"arn": "${module.bucket.aws_s3_bucket.b.arn}", "policy": "${module.bucket.aws_s3_bucket.b.arn}/*", "out": "${module.kms[\"eu\"].aws_kms_key.data[1].arn}"}}`)
}

func TestSplatsOfResources(t *testing.T) {
	check(t, `
resource "aws_subnet" "s" {
  for_each = { a = "10.0.0.0/24", b = "10.0.1.0/24" }
  cidr     = each.value
}
resource "aws_instance" "i" { count = 2 }
resource "aws_lb" "l" {
  ids    = values(aws_subnet.s)[*].id
  cidrs  = [for s in aws_subnet.s : s.cidr]
  arns   = { for k, s in aws_subnet.s : k => s.arn }
  ips    = aws_instance.i[*].private_ip
  legacy = aws_instance.i.*.id
  joined = join(",", aws_instance.i[*].id)
  set    = toset([for s in aws_subnet.s : s.id])
  list   = tolist([aws_instance.i[0].id, "x"])
}`, `{
  "aws_subnet.s[\"a\"]": {"cidr": "10.0.0.0/24"}, "aws_subnet.s[\"b\"]": {"cidr": "10.0.1.0/24"},
  "aws_instance.i[0]": {}, "aws_instance.i[1]": {},
  "aws_lb.l": {
    "ids": ["${aws_subnet.s[\"a\"].id}", "${aws_subnet.s[\"b\"].id}"], "cidrs": ["10.0.0.0/24", "10.0.1.0/24"],
    "arns": {"a": "${aws_subnet.s[\"a\"].arn}", "b": "${aws_subnet.s[\"b\"].arn}"},
    "ips": ["${aws_instance.i[0].private_ip}", "${aws_instance.i[1].private_ip}"], "legacy": ["${aws_instance.i[0].id}", "${aws_instance.i[1].id}"],
    "joined": "${aws_instance.i[0].id},${aws_instance.i[1].id}",
    "set": ["${aws_subnet.s[\"a\"].id}", "${aws_subnet.s[\"b\"].id}"], "list": ["${aws_instance.i[0].id}", "x"]}}`)
}

func TestFetchedModules(t *testing.T) {
	checkRequest(t, Request{Root: "live", Files: files(`
-- live/main.tf --
module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
  cidr   = "10.0.0.0/16"
}
resource "a_b" "c" { id = module.vpc.id }
-- live/.terraform/modules/modules.json --
{"Modules": [{"Key": "", "Dir": "."}, {"Key": "vpc", "Source": "registry", "Dir": ".terraform/modules/vpc"}, {"Key": "vpc.inner", "Dir": ".terraform/modules/vpc/inner"}]}
-- live/.terraform/modules/vpc/main.tf --
variable "cidr" {}
resource "aws_vpc" "this" {
  cidr_block = var.cidr
  wrong      = var.nope
}
output "id" { value = aws_vpc.this.id }
module "inner" { source = "example.com/inner" }
-- live/.terraform/modules/vpc/inner/main.tf --
resource "aws_subnet" "s" {}
-- live/.terraform/modules/unused/main.tf --
resource "aws_vpc" "never" {}
`)}, `{"module.vpc.aws_vpc.this": {"cidr_block": "10.0.0.0/16", "wrong": "${module.vpc.var.nope}"}, "module.vpc.module.inner.aws_subnet.s": {}, "a_b.c": {"id": "${module.vpc.aws_vpc.this.id}"}}`)
}

func TestFilesOutsideTheTree(t *testing.T) {
	check(t, `
resource "a_b" "c" {
  in      = file("${path.module}/here.txt")
  out     = file("/etc/passwd")
  up      = file("../../secret")
  none    = templatefile("gone.tpl", {})
  hash    = filesha256("gone.zip")
  exists  = fileexists("gone.zip")
}
-- here.txt --
text`, `{"a_b.c": {"in": "text", "out": "${file(\"/etc/passwd\")}", "up": "${file(\"../../secret\")}", "none": "${templatefile(\"gone.tpl\", {})}", "hash": "${filesha256(\"gone.zip\")}", "exists": "${fileexists(\"gone.zip\")}"}}`)
}

func TestProviderFunctionsAreUnknown(t *testing.T) {
	check(t, `
resource "aws_kms_key" "k" {}
resource "a_b" "c" { x = provider::aws::arn_parse(aws_kms_key.k.arn).account_id }`,
		`{"aws_kms_key.k": {}, "a_b.c": {"x": "${provider::aws::arn_parse(aws_kms_key.k.arn).account_id}"}}`)
}

// checkProvider reads a fixture and compares what each resource has from its provider: `provider region account tags`.
func checkProvider(t *testing.T, fixture, expected string) {
	t.Helper()
	got := map[string]any{}
	for _, resource := range read(t, Request{Files: files(fixture)}).Resources {
		got[resource.Address] = []any{resource.Provider, resource.Region, resource.Account, resource.Tags}
	}
	compare(t, got, expected)
}

func TestProviders(t *testing.T) {
	checkProvider(t, `
variable "region" { default = "eu-west-1" }
provider "aws" {
  region              = var.region
  allowed_account_ids = ["111122223333"]
  default_tags { tags = { Owner = "team", Env = "dev" } }
}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
  assume_role { role_arn = "arn:aws:iam::444455556666:role/x" }
}
provider "google" {
  project = "acme"
  region  = "europe-west1"
}
resource "aws_s3_bucket" "default" { tags = { Env = "prod" } }
resource "aws_s3_bucket" "aliased" { provider = aws.us }
variable "tags" {}
resource "aws_s3_bucket" "unknown" { tags = var.tags }
resource "aws_s3_bucket" "own" { region = "eu-north-1" }
resource "google_compute_instance" "g" {
  provider = google-beta
  labels   = { a = "b" }
  tags     = ["web"]
}
resource "google_storage_bucket" "h" {}
resource "random_id" "r" {}
module "m" {
  source    = "./m"
  providers = { aws = aws.us }
}
module "n" { source = "./m" }
-- m/main.tf --
resource "aws_vpc" "v" {}
`, `{
  "aws_s3_bucket.default": ["aws", "eu-west-1", "111122223333", {"Owner": "team", "Env": "prod"}],
  "aws_s3_bucket.aliased": ["aws", "us-east-1", "444455556666", null],
  "aws_s3_bucket.unknown": ["aws", "eu-west-1", "111122223333", null],
  "aws_s3_bucket.own": ["aws", "eu-north-1", "111122223333", {"Owner": "team", "Env": "dev"}],
  "google_compute_instance.g": ["google", "", "", {"a": "b"}],
  "google_storage_bucket.h": ["google", "europe-west1", "acme", null],
  "random_id.r": ["random", "", "", null],
  "module.m.aws_vpc.v": ["aws", "us-east-1", "444455556666", null],
  "module.n.aws_vpc.v": ["aws", "eu-west-1", "111122223333", {"Owner": "team", "Env": "dev"}]}`)
}

func TestNaturalOrder(t *testing.T) {
	value := read(t, Request{Files: files(`resource "a_b" "c" { count = 11 }`)})
	if value.Resources[2].Address != "a_b.c[2]" || value.Resources[10].Address != "a_b.c[10]" {
		t.Errorf("got %s, %s", value.Resources[2].Address, value.Resources[10].Address)
	}
}
