package decree.aws.ecs.efs_transit_encryption_test

import data.decree.aws.ecs.efs_transit_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in efs_transit_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "other"}]}, {"efs_volume_configuration": [{"transit_encryption": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "other"}]}, {"efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_task_definition.task_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_task_definition": [{"address": "aws_ecs_task_definition.task_definition", "type": "aws_ecs_task_definition", "name": "task_definition", "provider": "aws", "values": {"volume": [{"efs_volume_configuration": [{"transit_encryption": "${var.not_given}"}]}, {"efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}
