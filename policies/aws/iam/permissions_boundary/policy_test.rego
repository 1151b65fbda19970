package decree.aws.iam.permissions_boundary_test

import data.decree.aws.iam.permissions_boundary

flagged(document) := addresses if {
	addresses := {finding.address | some finding in permissions_boundary.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"permissions_boundary": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"permissions_boundary": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
