package decree.aws.ecs.exec_disabled_test

import data.decree.aws.ecs.exec_disabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in exec_disabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"enable_execute_command": true}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"enable_execute_command": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"enable_execute_command": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
