package decree.aws.cloudformation.notifications_test

import data.decree.aws.cloudformation.notifications

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notifications.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudformation_stack.stack"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"notification_arns": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"notification_arns": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
