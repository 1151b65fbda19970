package decree.aws.route53.shield_test

import data.decree.aws.route53.shield

flagged(document) := addresses if {
	addresses := {finding.address | some finding in shield.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.zone.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.zone.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_route53_zone.zone.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
