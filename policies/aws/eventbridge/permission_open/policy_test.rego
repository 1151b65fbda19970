package decree.aws.eventbridge.permission_open_test

import data.decree.aws.eventbridge.permission_open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in permission_open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "*"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_event_permission.event_permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "*", "condition": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "*", "condition": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudwatch_event_permission": [{"address": "aws_cloudwatch_event_permission.event_permission", "type": "aws_cloudwatch_event_permission", "name": "event_permission", "provider": "aws", "values": {"principal": "${var.not_given}", "condition": "set"}, "managed": true}]}, "data": {}}) == set()
}
