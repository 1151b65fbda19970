package decree.aws.cloudformation.secrets_test

import data.decree.aws.cloudformation.secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"template_body": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_cloudformation_stack.stack"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"template_body": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudformation_stack": [{"address": "aws_cloudformation_stack.stack", "type": "aws_cloudformation_stack", "name": "stack", "provider": "aws", "values": {"template_body": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
