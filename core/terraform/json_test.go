package terraform

import "testing"

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

func TestBrokenJSON(t *testing.T) {
	check(t, `
-- main.tf.json --
{"resource": {"aws_s3_bucket": {"b": {"bucket": "x"
-- other.tf --
resource "aws_s3_bucket" "c" {}
`, `{"aws_s3_bucket.c": {}, "!": ["terraform_syntax_error: unclosed object: no closing brace was found for this JSON object"]}`)
}
