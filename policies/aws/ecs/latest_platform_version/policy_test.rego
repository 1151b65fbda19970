package decree.aws.ecs.latest_platform_version_test

import data.decree.aws.ecs.latest_platform_version

flagged(document) := addresses if {
	addresses := {finding.address | some finding in latest_platform_version.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"platform_version": "other"}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"platform_version": "LATEST"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"platform_version": "1.4.0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"platform_version": "1.0.0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"platform_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
