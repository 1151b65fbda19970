package decree.aws.ecs.privileged_container_test

import data.decree.aws.ecs.privileged_container

flagged(document) := addresses if {
	addresses := {finding.address | some finding in privileged_container.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":true}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":true},{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":true},{}]"}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
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
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":\"${var.not_given}\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[\"${var.not_given}\",{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":\"${var.not_given}\"},{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[\"${var.not_given}\",{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"container_definitions": "[{\"privileged\":\"${var.not_given}\"},{}]"}, "managed": true}]}, "data": {}}) == set()
}
