package decree.aws.eventbridge.target_dead_letter_test

import data.decree.aws.eventbridge.target_dead_letter

flagged(document) := addresses if {
	addresses := {finding.address | some finding in target_dead_letter.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudwatch_event_target": [{"address": "aws_cloudwatch_event_target.event_target", "type": "aws_cloudwatch_event_target", "name": "event_target", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_event_target.event_target"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudwatch_event_target": [{"address": "aws_cloudwatch_event_target.event_target", "type": "aws_cloudwatch_event_target", "name": "event_target", "provider": "aws", "values": {"dead_letter_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudwatch_event_target": [{"address": "aws_cloudwatch_event_target.event_target", "type": "aws_cloudwatch_event_target", "name": "event_target", "provider": "aws", "values": {"dead_letter_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
