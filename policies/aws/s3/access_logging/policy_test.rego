package decree.aws.s3.access_logging_test

import data.decree.aws.s3.access_logging as policy
import data.decree.testing

test_logged_bucket_passes if _found([_bucket("data", {}), _logging("${aws_s3_bucket.data.id}")]) == set()

test_bucket_without_logging_is_flagged if {
	_found([_bucket("data", {})]) == {["aws_s3_bucket.data", ["logging"], "bucket does not log access to it"]}
}

test_target_of_logs_passes if {
	_found([_bucket("data", {}), _bucket("logs", {}), _logging("${aws_s3_bucket.data.id}")]) == set()
}

test_logging_inside_the_bucket_counts if {
	logged := _bucket("data", {"logging": [{"target_bucket": "${aws_s3_bucket.logs.id}"}]})
	_found([logged, _bucket("logs", {})]) == set()
}

test_unknown_logging_is_silent if {
	_found([_bucket("data", {"logging": "${var.logging}"})]) == set()
	_found([_bucket("data", {}), _logging("${var.bucket}")]) == set()
}

_bucket(name, values) := testing.resource("aws_s3_bucket", name, values)

_logging(bucket) := testing.resource("aws_s3_bucket_logging", "data", {
	"bucket": bucket,
	"target_bucket": "${aws_s3_bucket.logs.id}",
})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
