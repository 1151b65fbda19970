package decree.aws.ecr.kms_encryption_test

import data.decree.aws.ecr.kms_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kms_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "KMS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "KMS_DSSE"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "KMS"}, {"encryption_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "KMS"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "${var.not_given}"}, {"encryption_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"encryption_configuration": [{"encryption_type": "KMS"}, {"encryption_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
