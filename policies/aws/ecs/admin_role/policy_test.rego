package decree.aws.ecs.admin_role_test

import data.decree.aws.ecs.admin_role

flagged(document) := addresses if {
	addresses := {finding.address | some finding in admin_role.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}, {"address": "aws_iam_role.stranger_2", "type": "aws_iam_role", "name": "stranger_2", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == {"aws_ecs_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "other"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.stranger", "type": "aws_iam_role", "name": "stranger", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${var.not_given}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${var.not_given}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}, {"address": "aws_iam_role.stranger_2", "type": "aws_iam_role", "name": "stranger_2", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${aws_iam_role.role.id}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_role.stranger_2", "type": "aws_iam_role", "name": "stranger_2", "provider": "aws", "values": {"name": "[Aa]dmin|ADMIN"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.service", "type": "aws_ecs_service", "name": "service", "provider": "aws", "values": {"iam_role": "${var.not_given}"}, "managed": true}], "aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == set()
}
