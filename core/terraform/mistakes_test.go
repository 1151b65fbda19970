package terraform

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"decree.dev/core/source"
)

func TestHalfTypedText(t *testing.T) {
	cases := map[string]struct{ fixture, expected string }{
		"an argument without a value": {`
resource "aws_s3_bucket" "a" {
  bucket = "a"
  acl    =
}
resource "aws_s3_bucket" "b" { bucket = "b" }`,
			`{"aws_s3_bucket.a": {"bucket": "a", "acl": "${}"}, "aws_s3_bucket.b": {"bucket": "b"},
  "!": ["terraform_syntax_error: invalid expression: expected the start of an expression, but found an invalid expression token"]}`},
		"a block without its end": {`
resource "aws_s3_bucket" "a" {
  bucket = "a"
  rule {
    days = 1

resource "aws_s3_bucket" "b" { bucket = "b" }`,
			`{"aws_s3_bucket.a": {"bucket": "a", "rule": [{"days": 1}]}, "aws_s3_bucket.b": {"bucket": "b"},
  "!": ["terraform_syntax_error: unclosed configuration block: there is no closing brace for this block before the end of the file"]}`},
		"a string without its end": {`
resource "aws_s3_bucket" "a" {
  bucket = "a"
  acl    = "pub
}
resource "aws_s3_bucket" "b" {
  bucket = "b"
}`,
			`{"aws_s3_bucket.a": {"bucket": "a", "acl": "${\"pub}"}, "aws_s3_bucket.b": {"bucket": "b"},
  "!": ["terraform_syntax_error: invalid multi-line string: quoted strings may not be split over multiple lines"]}`},
		"an unclosed quote before more": {`
resource "aws_s3_bucket" "a" {
  rule {
    acl  = "pub
    days = 1
  }
  bucket = "a"
}`, `{"aws_s3_bucket.a": {"bucket": "a", "rule": [{"acl": "${\"pub}", "days": 1}]},
  "!": ["terraform_syntax_error: invalid multi-line string: quoted strings may not be split over multiple lines"]}`},
		"an unclosed bracket before more": {`
resource "aws_s3_bucket" "a" {
  list   = [1,
  bucket = "a"
}`, `{"aws_s3_bucket.a": {"bucket": "a", "list": "${[1,}"},
  "!": ["terraform_syntax_error: missing item separator: expected a comma to mark the beginning of the next item"]}`},
		"a reference without its end": {`
resource "aws_s3_bucket" "a" {
  bucket = var.
  acl    = "private"
}`,
			`{"aws_s3_bucket.a": {"bucket": "${var.}", "acl": "private"},
  "!": ["terraform_syntax_error: invalid attribute name: an attribute name is required after a dot"]}`},
		"an empty text":     {"", `{}`},
		"a byte order mark": {"\ufeffresource \"a_b\" \"c\" {}\r\n", `{"a_b.c": {}}`},
		"not a text":        {"resource \"a_b\" \"c\" {}\x00\x01", `{"!": ["terraform_syntax_error: this is not a text file"]}`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { check(t, c.fixture, c.expected) })
	}
}

func TestMistakes(t *testing.T) {
	cases := map[string]struct{ fixture, expected string }{
		"references that lead nowhere": {`
resource "a_b" "c" {
  v = var.nope
  l = "${local.nope}/x"
  r = aws_kms_key.nope.arn
  d = data.aws_ami.nope.id
  m = module.nope.x
  e = each.key
}`, `{"a_b.c": {"v": "${var.nope}", "l": "${local.nope}/x", "r": "${aws_kms_key.nope.arn}", "d": "${data.aws_ami.nope.id}", "m": "${module.nope.x}", "e": "${each.key}"},
  "!": ["terraform_reference_error: reference to undeclared variable ` + "`nope`" + `",
        "terraform_reference_error: reference to undeclared local value ` + "`nope`" + `",
        "terraform_reference_error: reference to undeclared resource ` + "`aws_kms_key.nope`" + `",
        "terraform_reference_error: reference to undeclared data source ` + "`data.aws_ami.nope`" + `",
        "terraform_reference_error: reference to undeclared module ` + "`nope`" + `",
        "terraform_reference_error: ` + "`each` is only known in a block with `for_each`" + `"]}`},
		"cycles": {`
locals {
  a = local.b
  b = local.a
}
resource "a_b" "c" { x = a_b.c.y }`, `{"a_b.c": {"x": "${a_b.c.y}"},
  "!": ["terraform_cycle: cycle: ` + "`local.a` needs `local.b` needs `local.a`" + `", "terraform_cycle: ` + "`a_b.c` refers to itself" + `"]}`},
		"a module that calls itself": {`
module "m" { source = "./m" }
-- m/main.tf --
module "again" { source = "../m" }
resource "a_b" "c" {}`, `{"module.m.a_b.c": {}, "!": ["terraform_cycle: module ` + "`again`" + ` calls itself"]}`},
		"arguments of a module": {`
module "m" {
  source = "./m"
  nope   = 1
}
-- m/main.tf --
variable "needed" {}
resource "a_b" "c" { x = var.needed }`, `{"module.m.a_b.c": {"x": "${module.m.var.needed}"},
  "!": ["terraform_reference_error: module ` + "`m` needs a value for its variable `needed`" + `", "terraform_reference_error: module ` + "`m` has no variable `nope`" + `"]}`},
		"a module that is not there": {`
module "vpc" { source = "terraform-aws-modules/vpc/aws" }
resource "a_b" "c" {
  x = module.vpc.vpc_id
  y = module.vpc.private_subnets[0]
  n = length(module.vpc.private_subnets)
}`, `{"a_b.c": {"x": "${module.vpc.vpc_id}", "y": "${module.vpc.private_subnets[0]}", "n": "${length(module.vpc.private_subnets)}"},
  "!": ["terraform_module_missing: module ` + "`vpc`" + ` is not here, so its resources and outputs are unknown"]}`},
		"duplicates": {`
resource "a_b" "c" { x = 1 }
resource "a_b" "c" { x = 2 }`, `{"a_b.c": {"x": 1}, "!": ["terraform_duplicate: resource ` + "`a_b.c`" + ` is declared twice"]}`},
		"functions": {`
resource "a_b" "c" {
  x = nope(1)
  y = upper()
  z = 1
}`, `{"a_b.c": {"x": "${nope(1)}", "y": "${upper()}", "z": 1},
  "!": ["terraform_evaluation_error: call to unknown function: there is no function named ` + "`nope`" + `",
        "terraform_evaluation_error: not enough function arguments: function ` + "`upper`" + ` expects 1 argument(s)"]}`},
		"an instance that is not there": {`
resource "a_b" "c" { count = 1 }
resource "a_b" "d" {
  x = a_b.c[1].id
  y = try(a_b.c[1].id, "none")
}`, `{"a_b.c[0]": {}, "a_b.d": {"x": "${a_b.c[1].id}", "y": "none"},
  "!": ["terraform_evaluation_error: invalid index: ` + "`a_b.c` has no instance [1]" + `"]}`},
		"a list for for_each": {`
resource "a_b" "c" { for_each = ["x"] }`, `{"a_b.c[\"x\"]": {},
  "!": ["terraform_evaluation_error: invalid for_each argument: ` + "`for_each`" + ` is a list here, and must be a map or a set of strings"]}`},
		"a schema that is not known is no mistake": {`
resource "a_b" "c" { ports = "22" }
resource "a_b" "d" {
  x = a_b.c.ports[0].from
  y = [for p in a_b.c.ports : p]
}`, `{"a_b.c": {"ports": "22"}, "a_b.d": {"x": "${a_b.c.ports[0].from}", "y": "${[for p in \"22\" : p]}"}}`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { check(t, c.fixture, c.expected) })
	}
}

func TestSameAnswerEachTime(t *testing.T) {
	given := files(prefixFixture + "locals {\n  p = local.q\n  q = local.r\n  r = local.p\n}\nmodule \"m\" { source = \"./m\" }\n-- m/main.tf --\n" + prefixFixture)
	first := canonical(t, read(t, Request{Files: given}))
	for range 10 {
		if again := canonical(t, read(t, Request{Files: given})); again != first {
			t.Fatalf("first\n%s\nthen\n%s", first, again)
		}
	}
}

// A failure inside a library costs the expression, and shows nobody a stack trace.
func TestFailureOfAFunction(t *testing.T) {
	for what, spec := range map[string]*function.Spec{
		"type":  {Type: func([]cty.Value) (cty.Type, error) { panic("type") }, Impl: func([]cty.Value, cty.Type) (cty.Value, error) { return cty.True, nil }},
		"value": {Type: function.StaticReturnType(cty.Bool), Impl: func([]cty.Value, cty.Type) (cty.Value, error) { panic("value") }},
		"kind":  {Type: function.StaticReturnType(cty.Bool), Impl: func([]cty.Value, cty.Type) (cty.Value, error) { return cty.Zero, nil }},
	} {
		r := newReader(Request{Files: files("resource \"a_b\" \"c\" {\n  x = fails()\n  y = 1\n}")})
		r.functions()["fails"] = function.New(spec)
		r.rootModule().collect()
		compare(t, r.value().Resources[0].Values, `{"x": "${fails()}", "y": 1}`)
		if found := r.value().Diagnostics; len(found) != 1 || found[0].Message != "this expression cannot be evaluated here" {
			t.Errorf("%s: %v", what, found)
		}
	}
}

// Each bomb must end soon with a diagnostic of a limit, and the resource beside it must still be there.
func TestBombs(t *testing.T) {
	doubling := "locals {\n  x0 = \"0123456789\"\n"
	for i := range 40 {
		doubling += fmt.Sprintf("  x%d = \"${local.x%d}${local.x%d}\"\n", i+1, i, i)
	}
	chain := "locals {\n  c0 = 1\n"
	for i := range 2000 {
		chain += fmt.Sprintf("  c%d = local.c%d\n", i+1, i)
	}
	laughs := "locals {\n  o0 = { a = 1 }\n  l0 = [1]\n"
	for i := range 40 {
		laughs += fmt.Sprintf("  o%d = { a = local.o%d, b = local.o%d }\n  l%d = concat(local.l%d, local.l%d)\n", i+1, i, i, i+1, i, i)
	}
	yaml := "a0: &a0 x\n"
	for i := range 9 {
		yaml += fmt.Sprintf("a%d: &a%d [%s*a%d]\n", i+1, i+1, strings.Repeat(fmt.Sprintf("*a%d, ", i), 8), i)
	}
	bombs := map[string]string{
		"count":      `resource "a_b" "bomb" { count = 1000000000 }`,
		"fraction":   `resource "a_b" "bomb" { count = 1e300 }`,
		"two counts": "resource \"a_b\" \"x\" { count = 10000 }\nmodule \"m\" {\n source = \"./m\"\n count = 9999\n}\nmodule \"n\" {\n source = \"./m\"\n count = 9999\n}\n-- m/main.tf --\nresource \"a_b\" \"y\" { count = 9999 }",
		"doubling":   doubling + "}",
		"chain":      chain + "}\nresource \"a_b\" \"bomb\" { x = local.c2000 }",
		"loops":      `resource "a_b" "bomb" { x = [for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a + b + c]]] }`,
		"setproduct": `resource "a_b" "bomb" { x = setproduct(range(1000), range(1000), range(1000)) }`,
		"width":      `resource "a_b" "bomb" { x = format("%1000000000d", 1) }`,
		"indent":     `resource "a_b" "bomb" { x = indent(1000000000, "a\nb") }`,
		"pow":        `resource "a_b" "bomb" { x = pow(10, 1000000000) }`,
		"join":       `resource "a_b" "bomb" { x = join(join("", [for a in range(1000) : "0123456789"]), range(1000)) }`,
		"laughs":     laughs + "}\nresource \"a_b\" \"bomb\" {\n  x = jsonencode(local.o40)\n  y = local.l40\n}",
		"yaml":       "resource \"a_b\" \"bomb\" {\n  x = yamldecode(<<EOT\n" + yaml + "EOT\n  )\n}",
		"deep json":  `resource "a_b" "bomb" { x = jsondecode("` + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + `") }`,
		"dynamic":    "resource \"a_b\" \"bomb\" {\n  dynamic \"x\" {\n    for_each = range(1000)\n    content {\n      dynamic \"y\" {\n        for_each = range(1000)\n        content { z = y.value }\n      }\n    }\n  }\n}",
		"output":     "locals { big = join(\"\", [for i in range(1000) : \"0123456789012345678901234567890123456789012345678901234567890123456789\"]) }\nresource \"a_b\" \"bomb\" {\n  count = 10000\n  x     = local.big\n}",
		"nesting":    `resource "a_b" "bomb" { x = ` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + ` }`,
		"blocks":     strings.Repeat("a {\n", 5000) + strings.Repeat("}\n", 5000),
		"quotes":     `resource "a_b" "bomb" { x = ` + strings.Repeat(`"${`, 5000) + `1` + strings.Repeat(`}"`, 5000) + ` }`,
		"operators":  `resource "a_b" "bomb" { x = 1` + strings.Repeat("+1", 50000) + ` }`,
		"signs":      `resource "a_b" "bomb" { x = ` + strings.Repeat("!", 50000) + `true }`,
		"large":      strings.Repeat("resource \"a_b\" \"bomb\" {}\n", 300000),
		"templates":  "resource \"a_b\" \"bomb\" { x = templatefile(\"t.tpl\", {}) }\n-- t.tpl --\n${templatefile(\"t.tpl\", {})}",
		"json":       "-- deep.tf.json --\n" + strings.Repeat(`{"a":[`, 5000),
	}
	for name, fixture := range bombs {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			value := read(t, Request{Files: append(files(fixture), source.Text{File: "beside.tf", Text: `resource "a_b" "beside" { x = 1 }`})})
			if spent := time.Since(start); spent > 5*time.Second {
				t.Errorf("took %v", spent)
			}
			limits, beside := 0, false
			for _, d := range value.Diagnostics {
				if d.Code == limitError && d.Help != "" {
					limits++
				}
			}
			for _, resource := range value.Resources {
				beside = beside || resource.Address == "a_b.beside"
			}
			if limits == 0 || !beside {
				t.Errorf("limits %d, beside %v: %v", limits, beside, value.Diagnostics)
			}
		})
	}
}

func TestOneResourceAnAddress(t *testing.T) {
	check(t, `resource "aws_x" "x" {
  for_each = ["a", "a"]
  v        = each.key
}`, `{"aws_x.x[\"a\"]": {"v": "a"}, "!": ["terraform_evaluation_error: invalid for_each argument: `+"`for_each`"+` is a list here, and must be a map or a set of strings"]}`)
}
