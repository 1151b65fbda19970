package decree.aws.stepfunctions.logging_test

import data.decree.aws.stepfunctions.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"logging_configuration": [{"level": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"logging_configuration": [{"level": "ALL"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"logging_configuration": [{"level": "ERROR"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"logging_configuration": [{"level": "FATAL"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"logging_configuration": [{"level": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
