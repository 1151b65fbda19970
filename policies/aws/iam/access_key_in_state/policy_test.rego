package decree.aws.iam.access_key_in_state_test

import data.decree.aws.iam.access_key_in_state

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_key_in_state.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_access_key.access_key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"pgp_key": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"pgp_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
