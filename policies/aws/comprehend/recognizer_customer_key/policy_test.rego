package decree.aws.comprehend.recognizer_customer_key_test

import data.decree.aws.comprehend.recognizer_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in recognizer_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"volume_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == {"aws_comprehend_entity_recognizer.entity_recognizer"}
}

test_violating_2 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"model_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == {"aws_comprehend_entity_recognizer.entity_recognizer"}
}

test_complying_1 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"model_kms_key_id": "set", "volume_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"volume_kms_key_id": "set", "model_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"volume_kms_key_id": "set", "model_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_comprehend_entity_recognizer.entity_recognizer"}
}

test_violating_3 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"volume_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"aws_comprehend_entity_recognizer.entity_recognizer"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"model_kms_key_id": "${var.not_given}", "volume_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"model_kms_key_id": "set", "volume_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_comprehend_entity_recognizer": [{"address": "aws_comprehend_entity_recognizer.entity_recognizer", "type": "aws_comprehend_entity_recognizer", "name": "entity_recognizer", "provider": "aws", "values": {"volume_kms_key_id": "${var.not_given}", "model_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
