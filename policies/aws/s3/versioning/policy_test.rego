package decree.aws.s3.versioning_test

import data.decree.aws.s3.versioning as policy
import data.decree.testing

test_versioned_bucket_passes if _found([_bucket({}), _versioning("Enabled")]) == set()

test_bucket_without_versioning_is_flagged if {
	_found([_bucket({})]) == {["aws_s3_bucket.data", ["versioning", 0, "enabled"], "bucket does not keep versions of its objects"]}
}

test_suspended_or_disabled_versioning_is_flagged if {
	every status in ["Suspended", "Disabled"] {
		count(_found([_bucket({}), _versioning(status)])) == 1
	}
}

test_unknown_status_is_silent if _found([_bucket({}), _versioning("${var.status}")]) == set()

test_versioning_of_unknown_bucket_is_silent if {
	versioning := testing.resource("aws_s3_bucket_versioning", "x", {"bucket": "${var.bucket}"})
	_found([_bucket({}), versioning]) == set()
}

test_versioning_inside_the_bucket_counts if {
	_found([_bucket({"versioning": [{"enabled": true}]})]) == set()
	_found([_bucket({"versioning": [{"enabled": "${var.on}"}]})]) == set()
	count(_found([_bucket({"versioning": [{"enabled": false}]})])) == 1
}

_bucket(values) := testing.resource("aws_s3_bucket", "data", values)

_versioning(status) := testing.resource("aws_s3_bucket_versioning", "data", {
	"bucket": "${aws_s3_bucket.data.id}",
	"versioning_configuration": [{"status": status}],
})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
