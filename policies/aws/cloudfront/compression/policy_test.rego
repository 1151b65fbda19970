package decree.aws.cloudfront.compression_test

import data.decree.aws.cloudfront.compression

flagged(document) := addresses if {
	addresses := {finding.address | some finding in compression.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"default_cache_behavior": [{"compress": false}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"default_cache_behavior": [{"compress": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"default_cache_behavior": [{"compress": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
