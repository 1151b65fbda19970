package decree.aws.acm.pca_revocation_test

import data.decree.aws.acm.pca_revocation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pca_revocation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": false}], "ocsp_configuration": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_acmpca_certificate_authority.certificate_authority"}
}

test_violating_2 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"ocsp_configuration": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_acmpca_certificate_authority.certificate_authority"}
}

test_violating_3 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_acmpca_certificate_authority.certificate_authority"}
}

test_complying_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"ocsp_configuration": [{"enabled": false}], "crl_configuration": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": false}], "ocsp_configuration": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": "${var.not_given}"}], "ocsp_configuration": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": false}], "ocsp_configuration": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_acmpca_certificate_authority.certificate_authority"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"ocsp_configuration": [{"enabled": "${var.not_given}"}], "crl_configuration": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"ocsp_configuration": [{"enabled": false}], "crl_configuration": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"ocsp_configuration": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_acmpca_certificate_authority": [{"address": "aws_acmpca_certificate_authority.certificate_authority", "type": "aws_acmpca_certificate_authority", "name": "certificate_authority", "provider": "aws", "values": {"revocation_configuration": [{"crl_configuration": [{"enabled": "${var.not_given}"}], "ocsp_configuration": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}
