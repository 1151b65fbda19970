package decree.aws.cloudformation.stack_policy_test

import data.decree.aws.cloudformation.stack_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in stack_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudformation_stack.stack"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"policy_body": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"policy_url": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"policy_body": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"policy_url": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
