package terraform

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"decree.dev/core/source"
)

func forget() {
	earlierReads.list = nil
}

const editedFixture = `variable "env" { default = "prod" }
locals {
  tags  = { Env = var.env }
  names = toset(["a", "b"])
}
provider "aws" {
  region = local.region
  default_tags { tags = local.tags }
}
module "kms" {
  source   = "./kms"
  for_each = local.names
  name     = each.key
}
resource "aws_s3_bucket" "b" {
  bucket = "b-${var.env}"
  kms    = module.kms["a"].arn
  all    = module.kms
}
-- more.tf --
locals {
  region = "eu-west-1"
  file   = file("text.txt")
}
resource "aws_sns_topic" "t" {
  count = length(local.names)
  name  = aws_s3_bucket.b.bucket
  keys  = values(module.kms)[*].name
  text  = local.file
}
-- override.tf --
locals { over = "x" }
resource "aws_sns_topic" "t" { over = local.over }
-- kms/main.tf --
variable "name" { type = string }
module "inner" {
  source = "../inner"
  label  = upper(var.name)
}
resource "aws_kms_key" "k" { description = module.inner.label }
output "arn" { value = aws_kms_key.k.arn }
output "name" { value = var.name }
-- inner/main.tf --
variable "label" {}
resource "aws_x" "i" { label = var.label }
output "label" { value = "l-${var.label}" }
-- text.txt --
text
`

// edits replace one text by another somewhere.
var edits = [][2]string{
	{`"prod"`, `"dev"`}, {`"dev"`, `"prod"`}, {`["a", "b"]`, `["a", "b", "c"]`}, {`["a", "b", "c"]`, `["b"]`}, {`["b"]`, `["a", "b"]`},
	{`"eu-west-1"`, `var.nope`}, {`var.nope`, `"eu-west-1"`}, {`"l-${`, `"m-${`}, {`"m-${`, `"l-${`}, {"resource", "\nresource"}, {"\nresource", "resource"},
	{"text\n", "other\n"}, {`over = "x"`, `over = "y"`}, {`output "name"`, `output "named"`}, {`output "named"`, `output "name"`},
	{`{ Env = var.env }`, `{ Env = var.env `}, {`{ Env = var.env `, `{ Env = var.env }`}, {`upper(`, `lower(`}, {`lower(`, `upper(`}, {`.arn`, `.id`}, {`.id`, `.arn`},
	{`locals {`, "locals {\n  extra = 1\n"}, {`resource "aws_sns_topic"`, `resource "aws_sqs_queue"`}, {`resource "aws_sqs_queue"`, `resource "aws_sns_topic"`},
}

// Whatever the order of edits, a read that builds on the one before says what a read from nothing says.
func TestReadAfterEdits(t *testing.T) {
	random := rand.New(rand.NewSource(7))
	given := files(editedFixture)
	forget()
	for step := range 400 {
		edit := edits[random.Intn(len(edits))]
		at := random.Intn(len(given))
		given = append([]source.Text{}, given...)
		given[at].Text = strings.Replace(given[at].Text, edit[0], edit[1], 1)
		built := canonical(t, read(t, Request{Files: given}))
		kept := earlierReads.list
		forget()
		fresh := canonical(t, read(t, Request{Files: given}))
		earlierReads.list = kept
		if built != fresh {
			t.Fatalf("step %d, %q to %q in %s: built\n%s\nfresh\n%s", step, edit[0], edit[1], given[at].File, built, fresh)
		}
	}
}

// stepsOf counts what a read evaluates.
func stepsOf(given []source.Text) int {
	r := newReader(Request{Files: given})
	r.rootModule().collect()
	return r.budget.total
}

func TestOnlyDependentsAreEvaluated(t *testing.T) {
	forget()
	given := estate(400)
	read(t, Request{Files: given})
	given[len(given)-1].Text += "# a comment\n"
	edited := stepsOf(given)
	forget()
	if fresh := stepsOf(given); edited*10 > fresh {
		t.Errorf("%d steps after an edit, %d from nothing", edited, fresh)
	}
}

func BenchmarkEdit(b *testing.B) {
	forget()
	given := estate(1000)
	Read(Request{Files: given})
	for i := range b.N {
		given = append([]source.Text{}, given...)
		given[30].Text += fmt.Sprintf("# %d\n", i)
		Read(Request{Files: given})
	}
}
