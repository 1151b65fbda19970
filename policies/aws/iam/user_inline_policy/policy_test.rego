package decree.aws.iam.user_inline_policy_test

import data.decree.aws.iam.user_inline_policy as policy
import data.decree.testing

test_user_with_inline_policy_is_flagged if {
	_found([_user, _policy("${aws_iam_user.ana.name}")]) == {[
		"aws_iam_user.ana",
		[],
		"user has the inline policy `aws_iam_user_policy.p`",
	]}
}

test_user_named_in_a_policy_is_flagged if count(_found([_user, _policy("ana")])) == 1

test_policy_of_another_user_passes if _found([_user, _policy("${aws_iam_user.anabel.name}")]) == set()

test_policy_of_unknown_user_is_silent if _found([_user, _policy("${var.user}")]) == set()

_user := testing.resource("aws_iam_user", "ana", {"name": "ana"})

_policy(user) := testing.resource("aws_iam_user_policy", "p", {"user": user})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
