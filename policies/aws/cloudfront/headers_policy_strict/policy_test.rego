package decree.aws.cloudfront.headers_policy_strict_test

import data.decree.aws.cloudfront.headers_policy_strict

flagged(document) := addresses if {
	addresses := {finding.address | some finding in headers_policy_strict.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true, "access_control_max_age_sec": 31535999}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true, "access_control_max_age_sec": "31535999"}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": false}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "frame_options": [{"frame_option": "DENY"}], "content_type_options": [{"override": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": "31536000", "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "SAMEORIGIN"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true, "access_control_max_age_sec": "${var.not_given}"}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": "${var.not_given}", "access_control_max_age_sec": 31535999}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true, "access_control_max_age_sec": 31535999}], "content_type_options": [{"override": "${var.not_given}"}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"include_subdomains": true, "access_control_max_age_sec": 31535999}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": "${var.not_given}", "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": "${var.not_given}"}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": "${var.not_given}"}], "frame_options": [{"frame_option": "DENY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000, "include_subdomains": true}], "content_type_options": [{"override": true}], "frame_options": [{"frame_option": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
