package decree.aws.kms.external_deletion_window_test

import data.decree.aws.kms.external_deletion_window

flagged(document) := addresses if {
	addresses := {finding.address | some finding in external_deletion_window.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {"deletion_window_in_days": 29}, "managed": true}]}, "data": {}}) == {"aws_kms_external_key.external_key"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {"deletion_window_in_days": "29"}, "managed": true}]}, "data": {}}) == {"aws_kms_external_key.external_key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {"deletion_window_in_days": 30}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {"deletion_window_in_days": "30"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kms_external_key": [{"address": "aws_kms_external_key.external_key", "type": "aws_kms_external_key", "name": "external_key", "provider": "aws", "values": {"deletion_window_in_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
