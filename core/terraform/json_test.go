package terraform

import (
	"strings"
	"testing"

	"decree.dev/core/source"
)

func TestJSONSyntax(t *testing.T) {
	check(t, `
-- main.tf.json --
{
  "//": "a comment",
  "variable": {"env": {"type": "string", "default": "prod"}},
  "locals": {"name": "acme-${var.env}"},
  "resource": {
    "aws_s3_bucket": {
      "b": {"bucket": "${local.name}", "tags": {"Env": "${upper(var.env)}", "n": 3, "on": true}},
      "c": [{"bucket": "${aws_s3_bucket.b.arn}", "count": 1}]
    },
    "aws_security_group": {
      "g": {
        "lifecycle": {"prevent_destroy": true},
        "ingress": [{"from_port": 22}],
        "dynamic": {"egress": {"for_each": ["a", "b"], "content": {"name": "${egress.value}"}}}
      }
    }
  },
  "data": {"aws_ami": {"x": {"owners": ["self"]}}},
  "output": {"id": {"value": "${aws_s3_bucket.b.id}"}}
}
-- terraform.tfvars.json --
{"env": "dev"}
`, `{
  "aws_s3_bucket.b": {"bucket": "acme-dev", "tags": {"Env": "DEV", "n": 3, "on": true}},
  "aws_s3_bucket.c[0]": {"bucket": "${aws_s3_bucket.b.arn}"},
  "aws_security_group.g": {"ingress": [{"from_port": 22}], "egress": [{"name": "a"}, {"name": "b"}]},
  "data.aws_ami.x": {"owners": ["self"]}}`)
}

func TestHalfTypedJSON(t *testing.T) {
	check(t, `
-- main.tf.json --
{"resource": {"aws_s3_bucket": {"b": {"bucket": "x", "list": [1, 2], "acl": "pri
-- other.tf --
resource "aws_s3_bucket" "c" {}
`, `{"aws_s3_bucket.b": {"bucket": "x", "list": [1, 2]}, "aws_s3_bucket.c": {},
  "!": ["terraform_syntax_error: unclosed object: no closing brace was found for this JSON object"]}`)
}

func TestAnyPrefixOfJSON(t *testing.T) {
	const text = `{"resource": {"aws_s3_bucket": {"b": {"bucket": "x{", "on": true, "n": [1.5, {"a": null}]}, "c": {}}, "aws_kms_key": [{"k": {"d": "${aws_s3_bucket.b.id}"}}]}}`
	after := map[string]int{"aws_s3_bucket.b": strings.Index(text, `, "c"`), "aws_s3_bucket.c": strings.Index(text, `, "aws_kms_key"`), "aws_kms_key.k": strings.Index(text, `}]}}`)}
	for cut := range len(text) {
		got := map[string]bool{}
		for _, resource := range read(t, Request{Files: []source.Text{{File: "main.tf.json", Text: text[:cut]}}}).Resources {
			got[resource.Address] = true
		}
		for address, end := range after {
			if cut >= end && !got[address] {
				t.Errorf("cut after %q: %s is gone", text[:cut], address)
			}
		}
	}
}
