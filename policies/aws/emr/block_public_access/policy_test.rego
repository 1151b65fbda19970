package decree.aws.emr.block_public_access_test

import data.decree.aws.emr.block_public_access as policy
import data.decree.testing

test_block_that_is_off_is_flagged if {
	_found(false) == {[
		"aws_emr_block_public_access_configuration.r", ["block_public_security_group_rules"],
		"clusters may open their ports to the internet",
	]}
}

test_block_that_is_on_passes if _found(true) == set()

test_unknown_value_is_silent if _found("${var.blocked}") == set()

test_block_left_out_is_flagged if count(_summary({})) == 1

_found(blocked) := _summary({"block_public_security_group_rules": blocked})

_summary(values) := testing.summary(findings) if {
	resource := testing.resource("aws_emr_block_public_access_configuration", "r", values)
	findings := policy.deny with input as testing.document([resource])
}
