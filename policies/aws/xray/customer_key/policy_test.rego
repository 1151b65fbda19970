package decree.aws.xray.customer_key_test

import data.decree.aws.xray.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"key_id": "set", "type": "other"}, "managed": true}]}, "data": {}}) == {"aws_xray_encryption_config.encryption_config"}
}

test_violating_2 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"key_id": "set"}, "managed": true}]}, "data": {}}) == {"aws_xray_encryption_config.encryption_config"}
}

test_violating_3 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"type": "KMS"}, "managed": true}]}, "data": {}}) == {"aws_xray_encryption_config.encryption_config"}
}

test_complying_1 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"type": "KMS", "key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"key_id": "set", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_xray_encryption_config.encryption_config"}
}

test_violating_4 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"key_id": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == {"aws_xray_encryption_config.encryption_config"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"type": "${var.not_given}", "key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"type": "KMS", "key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_xray_encryption_config": [{"address": "aws_xray_encryption_config.encryption_config", "type": "aws_xray_encryption_config", "name": "encryption_config", "provider": "aws", "values": {"key_id": "${var.not_given}", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
