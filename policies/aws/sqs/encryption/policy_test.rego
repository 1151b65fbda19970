package decree.aws.sqs.encryption_test

import data.decree.aws.sqs.encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_sqs_queue.queue"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": false, "kms_master_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": false, "kms_master_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"sqs_managed_sse_enabled": "${var.not_given}", "kms_master_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
