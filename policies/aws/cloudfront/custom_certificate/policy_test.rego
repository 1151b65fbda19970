package decree.aws.cloudfront.custom_certificate_test

import data.decree.aws.cloudfront.custom_certificate

flagged(document) := addresses if {
	addresses := {finding.address | some finding in custom_certificate.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "set", "cloudfront_default_certificate": true}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": false}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": false, "acm_certificate_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": false, "iam_certificate_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "set", "cloudfront_default_certificate": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "${var.not_given}", "cloudfront_default_certificate": true}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": "${var.not_given}", "acm_certificate_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": false, "acm_certificate_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": "${var.not_given}", "iam_certificate_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"cloudfront_default_certificate": false, "iam_certificate_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"viewer_certificate": [{"acm_certificate_arn": "${var.not_given}", "cloudfront_default_certificate": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
