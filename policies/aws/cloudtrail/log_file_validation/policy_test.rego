package decree.aws.cloudtrail.log_file_validation_test

import data.decree.aws.cloudtrail.log_file_validation as policy
import data.decree.testing

test_validation_on_passes if _found([_resource({"enable_log_file_validation": true})]) == set()

test_validation_off_is_flagged if _found([_resource({"enable_log_file_validation": false})]) == _flagged

test_nothing_set_is_flagged if _found([_resource({})]) == _flagged

test_unknown_value_is_silent if _found([_resource({"enable_log_file_validation": "${var.x}"})]) == set()

_flagged := {["aws_cloudtrail.r", ["enable_log_file_validation"], "trail does not validate its log files"]}

_resource(values) := testing.resource("aws_cloudtrail", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
