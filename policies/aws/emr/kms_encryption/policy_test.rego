package decree.aws.emr.kms_encryption_test

import data.decree.aws.emr.kms_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kms_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "other"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "SSE-KMS|CSE-KMS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
