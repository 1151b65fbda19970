package decree.aws.ecs.public_ip_test

import data.decree.aws.ecs.public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": true}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"assign_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
