package decree.aws.macie.enabled_test

import data.decree.aws.macie.enabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_macie2_account": [{"address": "aws_macie2_account.account", "type": "aws_macie2_account", "name": "account", "provider": "aws", "values": {"status": "other"}, "managed": true}]}, "data": {}}) == {"aws_macie2_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"aws_macie2_account": [{"address": "aws_macie2_account.account", "type": "aws_macie2_account", "name": "account", "provider": "aws", "values": {"status": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_macie2_account": [{"address": "aws_macie2_account.account", "type": "aws_macie2_account", "name": "account", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_macie2_account": [{"address": "aws_macie2_account.account", "type": "aws_macie2_account", "name": "account", "provider": "aws", "values": {"status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
