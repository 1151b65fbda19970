package decree.aws.cloudfront.minimum_tls_test

import data.decree.aws.cloudfront.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"minimum_protocol_version": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"minimum_protocol_version": "TLSv1.3length"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"minimum_protocol_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
