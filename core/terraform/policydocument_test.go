package terraform

import (
	"encoding/json"
	"testing"
)

// checkPolicy reads a fixture and compares the JSON of `data.aws_iam_policy_document.p` byte for byte.
func checkPolicy(t *testing.T, fixture, expected string) {
	t.Helper()
	for _, data := range read(t, Request{Files: files(fixture)}).Data {
		if data.Address != "data.aws_iam_policy_document.p" {
			continue
		}
		got, _ := data.Values["json"].(string)
		if got != expected {
			t.Errorf("got\n%s\nexpected\n%s", got, expected)
		}
		if !json.Valid([]byte(got)) {
			t.Error("not valid JSON")
		}
		return
	}
	t.Error("no policy document")
}

func TestPolicyDocument(t *testing.T) {
	checkPolicy(t, `
resource "aws_s3_bucket" "b" {}
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "over" {
  statement {
    sid         = "Deny"
    effect      = "Deny"
    not_actions = ["s3:*"]
    not_resources = ["a", "b"]
  }
}
data "aws_iam_policy_document" "p" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.over.json]
  statement {
    sid       = "Deny"
    actions   = ["x"]
    resources = ["y"]
  }
  statement {
    actions   = ["s3:GetObject", "s3:PutObject", "s3:GetObject"]
    resources = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/home/&{aws:username}"]
    principals {
      type        = "AWS"
      identifiers = ["1", "2"]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["b", "a"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [true]
    }
  }
  statement {
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}`, `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "*"
    },
    {
      "Sid": "Deny",
      "Effect": "Deny",
      "NotAction": "s3:*",
      "NotResource": [
        "b",
        "a"
      ]
    },
    {
      "Effect": "Allow",
      "Action": [
        "s3:PutObject",
        "s3:GetObject"
      ],
      "Resource": [
        "${aws_s3_bucket.b.arn}/home/${aws:username}",
        "${aws_s3_bucket.b.arn}"
      ],
      "Principal": {
        "AWS": [
          "2",
          "1"
        ],
        "Service": "ec2.amazonaws.com"
      },
      "Condition": {
        "Bool": {
          "aws:SecureTransport": "true"
        },
        "StringEquals": {
          "aws:SourceAccount": [
            "b",
            "a"
          ]
        }
      }
    },
    {
      "Effect": "Allow",
      "Principal": "*"
    }
  ]
}`)
}

func TestPolicyDocumentIsAReferenceTarget(t *testing.T) {
	check(t, `
data "aws_iam_policy_document" "p" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" { policy = data.aws_iam_policy_document.p.minified_json }
data "aws_iam_policy_document" "q" { source_policy_documents = [aws_iam_policy.other.policy] }
resource "aws_iam_policy" "other" {}
resource "aws_iam_policy" "q" { policy = data.aws_iam_policy_document.q.json }
`, `{
  "data.aws_iam_policy_document.p": {
    "json": "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"s3:*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}",
    "minified_json": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}",
    "statement": [{"actions": ["s3:*"], "resources": ["*"]}]},
  "aws_iam_policy.p": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"},
  "data.aws_iam_policy_document.q": {"source_policy_documents": ["${aws_iam_policy.other.policy}"]},
  "aws_iam_policy.other": {},
  "aws_iam_policy.q": {"policy": "${data.aws_iam_policy_document.q.json}"}}`)
}
