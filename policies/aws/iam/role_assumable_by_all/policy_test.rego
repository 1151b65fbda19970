package decree.aws.iam.role_assumable_by_all_test

import data.decree.aws.iam.role_assumable_by_all as policy
import data.decree.testing

test_role_for_everyone_is_flagged if {
	_found([_role(_statement)]) == {["aws_iam_role.r", ["assume_role_policy"], "any principal can assume the role"]}
}

test_role_that_is_limited_passes if {
	every change in [
		{"Effect": "Deny"},
		{"Action": "sts:TagSession"},
		{"Principal": {"Service": "sagemaker.amazonaws.com"}},
		{"Principal": {"AWS": "${var.trusted}"}},
		{"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abc123"}}},
		{"Condition": "${var.condition}"},
	] {
		_found([_role(object.union(object.remove(_statement, object.keys(change)), change))]) == set()
	}
}

_statement := {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}

_role(statement) := testing.resource("aws_iam_role", "r", {"assume_role_policy": {"Statement": statement}})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
