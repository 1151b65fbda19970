package decree.aws.stepfunctions.secrets_test

import data.decree.aws.stepfunctions.secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"definition": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"definition": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"definition": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
