package decree.aws.kms.enabled_test

import data.decree.aws.kms.enabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"is_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"is_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"is_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
