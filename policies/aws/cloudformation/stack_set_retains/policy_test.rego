package decree.aws.cloudformation.stack_set_retains_test

import data.decree.aws.cloudformation.stack_set_retains

flagged(document) := addresses if {
	addresses := {finding.address | some finding in stack_set_retains.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": true, "retain_stacks_on_account_removal": false}]}, "managed": true}]}, "data": {}}) == {"aws_cloudformation_stack_set.stack_set"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_cloudformation_stack_set.stack_set"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"retain_stacks_on_account_removal": false, "enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"retain_stacks_on_account_removal": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": true, "retain_stacks_on_account_removal": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": "${var.not_given}", "retain_stacks_on_account_removal": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": true, "retain_stacks_on_account_removal": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"retain_stacks_on_account_removal": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"retain_stacks_on_account_removal": false, "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"retain_stacks_on_account_removal": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudformation_stack_set": [{"address": "aws_cloudformation_stack_set.stack_set", "type": "aws_cloudformation_stack_set", "name": "stack_set", "provider": "aws", "values": {"auto_deployment": [{"enabled": "${var.not_given}", "retain_stacks_on_account_removal": true}]}, "managed": true}]}, "data": {}}) == set()
}
