package decree.aws.cloudtrail.enabled_test

import data.decree.aws.cloudtrail.enabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"enable_logging": false}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"enable_logging": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"enable_logging": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
