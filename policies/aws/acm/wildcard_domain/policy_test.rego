package decree.aws.acm.wildcard_domain_test

import data.decree.aws.acm.wildcard_domain

flagged(document) := addresses if {
	addresses := {finding.address | some finding in wildcard_domain.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "*"}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_violating_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other", "subject_alternative_names": ["*"]}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_violating_3 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other", "subject_alternative_names": ["*", "other"]}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other", "subject_alternative_names": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other", "subject_alternative_names": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "other", "subject_alternative_names": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"domain_name": "${var.not_given}", "subject_alternative_names": ["other"]}, "managed": true}]}, "data": {}}) == set()
}
