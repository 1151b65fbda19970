package decree.aws.s3.public_access_block_test

import data.decree.aws.s3.public_access_block as policy
import data.decree.testing

test_bucket_with_full_block_passes if _found([_bucket, _block(_full)]) == set()

test_bucket_without_block_is_flagged if {
	_found([_bucket]) == {["aws_s3_bucket.data", [], "bucket has no public access block"]}
}

test_block_of_another_bucket_does_not_count if {
	other := testing.resource("aws_s3_bucket_public_access_block", "other", {"bucket": "${aws_s3_bucket.database.id}"})
	some [_, _, "bucket has no public access block"] in _found([_bucket, other])
}

test_settings_that_are_off_or_missing_are_named if {
	_found([_bucket, _block({"block_public_acls": true, "ignore_public_acls": true, "block_public_policy": false})]) == {[
		"aws_s3_bucket.data",
		[],
		concat("", [
			"public access block `aws_s3_bucket_public_access_block.data` does not set ",
			"block_public_policy, restrict_public_buckets",
		]),
	]}
}

test_one_setting_that_is_off_is_enough if {
	every setting in policy.settings {
		count(_found([_bucket, _block(object.union(_full, {setting: false}))])) == 1
	}
}

test_unknown_setting_is_silent if {
	_found([_bucket, _block(object.union(_full, {"block_public_acls": "${var.strict}"}))]) == set()
}

test_block_of_unknown_bucket_is_silent if {
	_found([_bucket, testing.resource("aws_s3_bucket_public_access_block", "x", {"bucket": "${var.bucket}"})]) == set()
}

test_account_block_covers_its_buckets if _found([_bucket, _account(_full)]) == set()

test_account_block_with_unknown_setting_is_silent if {
	_found([_bucket, _account(object.union(_full, {"block_public_acls": "${var.strict}"}))]) == set()
}

test_partial_account_block_does_not_count if {
	count(_found([_bucket, _account(object.union(_full, {"restrict_public_buckets": false}))])) == 1
	count(_found([_bucket, _account(object.remove(_full, {"restrict_public_buckets"}))])) == 1
}

test_block_of_another_account_does_not_count if {
	count(_found([_bucket, object.union(_account(_full), {"account": "444455556666"})])) == 1
}

_bucket := testing.resource("aws_s3_bucket", "data", {})

_block(settings) := testing.resource(
	"aws_s3_bucket_public_access_block", "data",
	object.union({"bucket": "${aws_s3_bucket.data.id}"}, settings),
)

_account(settings) := testing.resource("aws_s3_account_public_access_block", "all", settings)

_full := {setting: true | some setting in policy.settings}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
