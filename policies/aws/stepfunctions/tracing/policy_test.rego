package decree.aws.stepfunctions.tracing_test

import data.decree.aws.stepfunctions.tracing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tracing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"tracing_configuration": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"tracing_configuration": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"tracing_configuration": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
