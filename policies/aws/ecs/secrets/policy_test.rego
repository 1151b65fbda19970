package decree.aws.ecs.secrets_test

import data.decree.aws.ecs.secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
