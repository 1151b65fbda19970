package decree.aws.ecs.non_root_test

import data.decree.aws.ecs.non_root

flagged(document) := addresses if {
	addresses := {finding.address | some finding in non_root.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"0:~\\\"P*3b\"}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"0:~\\\"P*3b\"},{\"user\":\"other\"}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"0:~\\\"P*3b\"},{}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"other\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[\"${var.not_given}\"]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"${var.not_given}\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[\"${var.not_given}\",{\"user\":\"other\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"${var.not_given}\"},{\"user\":\"other\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[\"${var.not_given}\",{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"user\":\"${var.not_given}\"},{}]"}, "managed": true}]}, "data": {}}) == set()
}
