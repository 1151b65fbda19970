package decree.aws.cloudfront.origin_tls_test

import data.decree.aws.cloudfront.origin_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in origin_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["SSLv3"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["TLSv1"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["TLSv1.1"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "other"}]}, {"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "other"}]}, {"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_8 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "other"}]}, {"custom_origin_config": [{"origin_protocol_policy": "match-viewer", "origin_ssl_protocols": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "match-viewer", "origin_ssl_protocols": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["${var.not_given}"], "origin_protocol_policy": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["other"], "origin_protocol_policy": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only", "origin_ssl_protocols": ["${var.not_given}"]}]}]}, "managed": true}]}, "data": {}}) == set()
}
