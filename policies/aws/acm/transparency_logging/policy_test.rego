package decree.aws.acm.transparency_logging_test

import data.decree.aws.acm.transparency_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in transparency_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"options": [{"certificate_transparency_logging_preference": "DISABLED"}]}, "managed": true}]}, "data": {}}) == {"aws_acm_certificate.certificate"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"options": [{"certificate_transparency_logging_preference": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acm_certificate": [{"address": "aws_acm_certificate.certificate", "type": "aws_acm_certificate", "name": "certificate", "provider": "aws", "values": {"options": [{"certificate_transparency_logging_preference": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
