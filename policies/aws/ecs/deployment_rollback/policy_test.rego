package decree.aws.ecs.deployment_rollback_test

import data.decree.aws.ecs.deployment_rollback

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deployment_rollback.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"rollback": true, "enable": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"rollback": true}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"enable": true, "rollback": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"enable": true}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"enable": true, "rollback": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"rollback": true, "enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"rollback": "${var.not_given}", "enable": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"enable": "${var.not_given}", "rollback": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"enable": true, "rollback": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"deployment_circuit_breaker": [{"rollback": "${var.not_given}", "enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
