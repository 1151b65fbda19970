package decree.aws.cloudwatch.log_group_retention_test

import data.decree.aws.cloudwatch.log_group_retention as policy
import data.decree.testing

test_endless_retention_as_text_is_flagged if _found([_resource({"retention_in_days": "0"})]) == _flagged

test_retention_passes if _found([_resource({"retention_in_days": 90})]) == set()

test_endless_retention_is_flagged if _found([_resource({"retention_in_days": 0})]) == _flagged

test_nothing_set_is_flagged if _found([_resource({})]) == _flagged

test_unknown_value_is_silent if _found([_resource({"retention_in_days": "${var.x}"})]) == set()

test_delivery_class_passes if _found([_resource({"log_group_class": "DELIVERY"})]) == set()

test_unknown_class_is_silent if _found([_resource({"log_group_class": "${var.class}"})]) == set()

_flagged := {["aws_cloudwatch_log_group.r", ["retention_in_days"], "log group has no retention"]}

_resource(values) := testing.resource("aws_cloudwatch_log_group", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
