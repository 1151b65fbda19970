package decree.aws.s3.multi_region_access_point_block_test

import data.decree.aws.s3.multi_region_access_point_block as policy
import data.decree.testing

test_each_setting_that_is_off_is_flagged if {
	every setting in _settings {
		_found({"public_access_block": [{setting: false}]}) == {[
			"aws_s3control_multi_region_access_point.r",
			["details", 0, "public_access_block", 0, setting],
			concat("", ["access point does not set ", setting]),
		]}
	}
}

test_every_setting_on_passes if {
	_found({"public_access_block": [{setting: true | some setting in _settings}]}) == set()
}

test_settings_left_out_pass if _found({}) == set()

test_unknown_setting_is_silent if {
	_found({"public_access_block": [{"block_public_acls": "${var.blocked}"}]}) == set()
}

_settings := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

_found(details) := testing.summary(findings) if {
	resource := testing.resource("aws_s3control_multi_region_access_point", "r", {"details": [details]})
	findings := policy.deny with input as testing.document([resource])
}
