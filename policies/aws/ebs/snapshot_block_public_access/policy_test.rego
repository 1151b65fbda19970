package decree.aws.ebs.snapshot_block_public_access_test

import data.decree.aws.ebs.snapshot_block_public_access as policy
import data.decree.testing

test_sharing_that_is_not_blocked_is_flagged if {
	_found({"state": "unblocked"}) == {[
		"aws_ebs_snapshot_block_public_access.r", ["state"],
		"snapshots may be shared with everyone",
	]}
}

test_all_sharing_blocked_passes if _found({"state": "block-all-sharing"}) == set()

test_new_sharing_blocked_passes if _found({"state": "block-new-sharing"}) == set()

test_unknown_state_is_silent if _found({"state": "${var.state}"}) == set()

test_no_state_is_silent if _found({}) == set()

_found(values) := testing.summary(findings) if {
	resource := testing.resource("aws_ebs_snapshot_block_public_access", "r", values)
	findings := policy.deny with input as testing.document([resource])
}
