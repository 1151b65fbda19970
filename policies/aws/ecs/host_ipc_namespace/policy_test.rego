package decree.aws.ecs.host_ipc_namespace_test

import data.decree.aws.ecs.host_ipc_namespace

flagged(document) := addresses if {
	addresses := {finding.address | some finding in host_ipc_namespace.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"ipc_mode": "host"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"ipc_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"ipc_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
