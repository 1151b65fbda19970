package decree.aws.acm.dns_validation_test

import data.decree.aws.acm.dns_validation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dns_validation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"validation_method": "other"}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"validation_method": "DNS"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"validation_method": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
