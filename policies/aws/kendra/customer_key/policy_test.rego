package decree.aws.kendra.customer_key_test

import data.decree.aws.kendra.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kendra_index": [{"address": "aws_kendra_index.index", "type": "aws_kendra_index", "name": "index", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_kendra_index.index"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kendra_index": [{"address": "aws_kendra_index.index", "type": "aws_kendra_index", "name": "index", "provider": "aws", "values": {"server_side_encryption_configuration": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kendra_index": [{"address": "aws_kendra_index.index", "type": "aws_kendra_index", "name": "index", "provider": "aws", "values": {"server_side_encryption_configuration": [{"kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
