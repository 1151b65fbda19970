package decree.aws.acm.pca_key_algorithm_test

import data.decree.aws.acm.pca_key_algorithm

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pca_key_algorithm.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"certificate_authority_configuration": [{"key_algorithm": "RSA_1024"}]}, "managed": true}]}, "data": {}}) == {"aws_acmpca_certificate_authority.certificate_authority"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"certificate_authority_configuration": [{"key_algorithm": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"certificate_authority_configuration": [{"key_algorithm": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
