package decree.aws.ec2.eip_shield_test

import data.decree.aws.ec2.eip_shield

flagged(document) := addresses if {
	addresses := {finding.address | some finding in eip_shield.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_eip.eip.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_eip.eip.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_eip.eip.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
