package decree.aws.cloudfront.geo_restriction_test

import data.decree.aws.cloudfront.geo_restriction

flagged(document) := addresses if {
	addresses := {finding.address | some finding in geo_restriction.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"restrictions": [{"geo_restriction": [{"restriction_type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"restrictions": [{"geo_restriction": [{"restriction_type": "whitelist"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"restrictions": [{"geo_restriction": [{"restriction_type": "blacklist"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"restrictions": [{"geo_restriction": [{"restriction_type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
