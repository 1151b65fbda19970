package decree.aws.iam.wildcard_action_test

import data.decree.aws.iam.wildcard_action as policy
import data.decree.testing

test_all_actions_are_flagged if {
	every action in ["*", "*:*", ["s3:GetObject", "*"]] {
		_found([_policy("Allow", action)]) == {["aws_iam_policy.p", ["policy"], "policy allows all actions"]}
	}
}

test_all_actions_of_one_service_pass if _found([_policy("Allow", "s3:*")]) == set()

test_denial_of_all_actions_passes if _found([_policy("Deny", "*")]) == set()

test_unknown_action_is_silent if _found([_policy("Allow", "${var.action}")]) == set()

test_policy_inside_a_role_is_flagged_at_its_place if {
	role := testing.resource("aws_iam_role", "r", {"inline_policy": [_values("Deny", "*"), _values("Allow", "*")]})
	some ["aws_iam_role.r", ["inline_policy", 1, "policy"], _] in _found([role])
}

_policy(effect, action) := testing.resource("aws_iam_policy", "p", _values(effect, action))

_values(effect, action) := {"policy": {"Statement": [{"Effect": effect, "Action": action, "Resource": "*"}]}}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
