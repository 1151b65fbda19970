package decree.aws.kms.deletion_window_test

import data.decree.aws.kms.deletion_window as policy
import data.decree.testing

test_long_window_passes if _found([_resource({"deletion_window_in_days": 14})]) == set()

test_short_window_is_flagged if _found([_resource({"deletion_window_in_days": 13})]) == _flagged

test_nothing_set_passes if _found([_resource({})]) == set()

test_unknown_value_is_silent if _found([_resource({"deletion_window_in_days": "${var.x}"})]) == set()

test_window_as_text_is_flagged if _found([_resource({"deletion_window_in_days": "13"})]) == _flagged

_flagged := {["aws_kms_key.r", ["deletion_window_in_days"], "key is deleted after 13 days, not after 14 or more"]}

_resource(values) := testing.resource("aws_kms_key", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
