package decree.aws.cloudfront.failover_test

import data.decree.aws.cloudfront.failover

flagged(document) := addresses if {
	addresses := {finding.address | some finding in failover.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin_group": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin_group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
