package decree.aws.ecs.task_set_public_ip_test

import data.decree.aws.ecs.task_set_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in task_set_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.task_set", "type": "aws_ecs_task_set", "name": "task_set", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": true}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_set.task_set"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.task_set", "type": "aws_ecs_task_set", "name": "task_set", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.task_set", "type": "aws_ecs_task_set", "name": "task_set", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.task_set", "type": "aws_ecs_task_set", "name": "task_set", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
