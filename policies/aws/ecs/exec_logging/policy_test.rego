package decree.aws.ecs.exec_logging_test

import data.decree.aws.ecs.exec_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in exec_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"configuration": [{"execute_command_configuration": [{"logging": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"configuration": [{"execute_command_configuration": [{"logging": "DEFAULT"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"configuration": [{"execute_command_configuration": [{"logging": "OVERRIDE"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"configuration": [{"execute_command_configuration": [{"logging": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
