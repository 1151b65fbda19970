package decree.aws.cloudtrail.multi_region_test

import data.decree.aws.cloudtrail.multi_region

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_region.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"is_multi_region_trail": false}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"is_multi_region_trail": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"is_multi_region_trail": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
