package decree.aws.s3.tls_only_test

import data.decree.aws.s3.tls_only as policy
import data.decree.testing

test_bucket_that_denies_plain_requests_passes if {
	_found([_bucket({}), _policy(_denial)]) == set()
	_found([_bucket({}), _policy(object.union(_denial, {"Action": ["s3:GetObject", "s3:PutObject"]}))]) == set()
	optional := {"Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}}}
	_found([_bucket({}), _policy(_changed(optional))]) == set()
}

test_bucket_without_policy_is_flagged if {
	message := "bucket policy does not deny requests without TLS"
	_found([_bucket({})]) == {["aws_s3_bucket.data", ["policy"], message]}
}

test_weaker_statement_is_flagged if {
	every change in [
		{"Effect": "Allow"},
		{"Principal": {"AWS": "arn:aws:iam::111122223333:root"}},
		{"Action": "s3:GetObject"},
		{"Action": "s3:PutObject"},
		{"Condition": {"Bool": {"aws:SecureTransport": "true"}}},
		{"Condition": {"Null": {"aws:SecureTransport": "false"}}},
		{"Condition": {"Bool": {"aws:ViaAWSService": "false"}}},
	] {
		count(_found([_bucket({}), _policy(_changed(change))])) == 1
	}
}

test_policy_inside_the_bucket_counts if {
	_found([_bucket({"policy": {"Statement": [_denial]}})]) == set()
	count(_found([_bucket({"policy": {"Statement": []}})])) == 1
}

test_unknown_policy_is_silent if {
	_found([_bucket({"policy": "${var.policy}"})]) == set()
	_found([_bucket({}), _policy(_changed({"Condition": "${var.condition}"}))]) == set()
}

test_policy_of_unknown_bucket_is_silent if {
	policy := testing.resource("aws_s3_bucket_policy", "x", {"bucket": "${var.bucket}", "policy": "{}"})
	_found([_bucket({}), policy]) == set()
}

_bucket(values) := testing.resource("aws_s3_bucket", "data", values)

_policy(statement) := testing.resource("aws_s3_bucket_policy", "data", {
	"bucket": "${aws_s3_bucket.data.id}",
	"policy": {"Statement": [statement]},
})

_denial := {
	"Effect": "Deny",
	"Principal": "*",
	"Action": "s3:*",
	"Resource": ["${aws_s3_bucket.data.arn}", "${aws_s3_bucket.data.arn}/*"],
	"Condition": {"Bool": {"aws:SecureTransport": "false"}},
}

_changed(change) := object.union(object.remove(_denial, object.keys(change)), change)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
