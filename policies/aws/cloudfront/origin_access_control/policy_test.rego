package decree.aws.cloudfront.origin_access_control_test

import data.decree.aws.cloudfront.origin_access_control

flagged(document) := addresses if {
	addresses := {finding.address | some finding in origin_access_control.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}, {"domain_name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}, {"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "custom_origin_config": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}, {"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "origin_access_control_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8"}, {"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "s3_origin_config": [{"origin_access_identity": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "custom_origin_config": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "origin_access_control_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "s3_origin_config": [{"origin_access_identity": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "${var.not_given}"}, {"domain_name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "${var.not_given}"}, {"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "custom_origin_config": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"domain_name": "${var.not_given}"}, {"domain_name": "V~\"P*3bV.s3-{$=@amazonawsj]rK&8", "origin_access_control_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
