package decree.aws.acm.key_algorithm_test

import data.decree.aws.acm.key_algorithm

flagged(document) := addresses if {
	addresses := {finding.address | some finding in key_algorithm.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"key_algorithm": "RSA_1024"}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"key_algorithm": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"key_algorithm": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
