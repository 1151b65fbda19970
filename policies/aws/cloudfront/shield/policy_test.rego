package decree.aws.cloudfront.shield_test

import data.decree.aws.cloudfront.shield

flagged(document) := addresses if {
	addresses := {finding.address | some finding in shield.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
