package decree.aws.iam.cross_account_assume_role_test

import data.decree.aws.iam.cross_account_assume_role as policy
import data.decree.testing

test_other_account_without_proof_is_flagged if {
	_found([_role(_statement)]) == {[
		"aws_iam_role.r", ["assume_role_policy"],
		"account 444455556666 can assume the role without an external id or MFA",
	]}
}

test_account_number_as_principal_is_flagged if {
	count(_found([_role(_changed({"Principal": {"AWS": "444455556666"}}))])) == 1
}

test_empty_proof_is_flagged if {
	every condition in [
		{"StringEquals": {"sts:ExternalId": ""}},
		{"StringLike": {"sts:ExternalId": "*"}},
		{"StringNotEquals": {"sts:ExternalId": "guess"}},
		{"Bool": {"aws:MultiFactorAuthPresent": "false"}},
		{"StringEquals": {"aws:PrincipalTag/Team": "ml"}},
	] {
		count(_found([_role(_changed({"Condition": condition}))])) == 1
	}
}

test_proof_passes if {
	every condition in [
		{"StringEquals": {"sts:ExternalId": "5fd1e7"}},
		{"Bool": {"aws:MultiFactorAuthPresent": true}},
		{"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}},
		{"StringEquals": {"aws:PrincipalOrgID": "o-abc123"}},
		"${var.condition}",
	] {
		_found([_role(_changed({"Condition": condition}))]) == set()
	}
}

test_statement_for_nobody_else_passes if {
	every change in [
		{"Effect": "Deny"},
		{"Action": "sts:TagSession"},
		{"Principal": {"AWS": "arn:aws:iam::111122223333:root"}},
		{"Principal": {"AWS": "${var.trusted}"}},
		{"Principal": {"Service": "444455556666"}},
	] {
		_found([_role(_changed(change))]) == set()
	}
}

_statement := {
	"Effect": "Allow",
	"Action": "sts:AssumeRole",
	"Principal": {"AWS": "arn:aws:iam::444455556666:root"},
}

_changed(change) := object.union(object.remove(_statement, object.keys(change)), change)

_role(statement) := testing.resource("aws_iam_role", "r", {"assume_role_policy": {"Statement": statement}})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
