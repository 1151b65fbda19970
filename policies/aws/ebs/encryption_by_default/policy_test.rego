package decree.aws.ebs.encryption_by_default_test

import data.decree.aws.ebs.encryption_by_default

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_by_default.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ebs_encryption_by_default": [{"address": "aws_ebs_encryption_by_default.encryption_by_default", "type": "aws_ebs_encryption_by_default", "name": "encryption_by_default", "provider": "aws", "values": {"enabled": false}, "managed": true}]}, "data": {}}) == {"aws_ebs_encryption_by_default.encryption_by_default"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ebs_encryption_by_default": [{"address": "aws_ebs_encryption_by_default.encryption_by_default", "type": "aws_ebs_encryption_by_default", "name": "encryption_by_default", "provider": "aws", "values": {"enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ebs_encryption_by_default": [{"address": "aws_ebs_encryption_by_default.encryption_by_default", "type": "aws_ebs_encryption_by_default", "name": "encryption_by_default", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ebs_encryption_by_default": [{"address": "aws_ebs_encryption_by_default.encryption_by_default", "type": "aws_ebs_encryption_by_default", "name": "encryption_by_default", "provider": "aws", "values": {"enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
