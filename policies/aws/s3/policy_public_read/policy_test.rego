package decree.aws.s3.policy_public_read_test

import data.decree.aws.s3.policy_public_read as policy
import data.decree.testing

test_public_read_is_flagged if {
	_found([_policy({"AWS": "*"}, "s3:GetObject", {})]) == {["aws_s3_bucket_policy.data", ["policy"], "policy lets all principals read objects (`s3:GetObject`)"]}
}

test_named_principal_passes if {
	_found([_policy({"AWS": "arn:aws:iam::111122223333:role/reader"}, "s3:GetObject", {})]) == set()
}

test_policy_limited_to_an_organization_passes if {
	_found([_policy("*", "s3:GetObject", {"StringEquals": {"aws:PrincipalOrgID": "o-abc123"}})]) == set()
}

test_refusal_of_every_principal_passes if {
	refused := object.union(_statement("*", "s3:GetObject", {}), {"Effect": "Deny"})
	_found([testing.resource("aws_s3_bucket_policy", "data", {"policy": {"Statement": [refused]}})]) == set()
}

test_policy_inside_the_bucket_is_flagged if {
	bucket := testing.resource("aws_s3_bucket", "data", {"policy": {"Statement": [_statement("*", "s3:GetObject", {})]}})
	some ["aws_s3_bucket.data", ["policy"], _] in _found([bucket])
}

test_unknown_policy_is_silent if {
	_found([testing.resource("aws_s3_bucket_policy", "data", {"policy": "${var.policy}"})]) == set()
}

test_other_action_passes if _found([_policy("*", "s3:PutObject", {})]) == set()

test_wildcard_that_includes_reading_is_flagged if count(_found([_policy("*", "s3:Get*", {})])) == 1

_policy(principal, action, condition) := testing.resource(
	"aws_s3_bucket_policy", "data",
	{"policy": {"Statement": [_statement(principal, action, condition)]}},
)

_statement(principal, action, condition) := {
	"Effect": "Allow",
	"Principal": principal,
	"Action": action,
	"Resource": "arn:aws:s3:::data/*",
	"Condition": condition,
}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
