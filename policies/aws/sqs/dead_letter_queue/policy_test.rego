package decree.aws.sqs.dead_letter_queue_test

import data.decree.aws.sqs.dead_letter_queue

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dead_letter_queue.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sqs_queue.queue"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.stranger", "type": "aws_sqs_queue_redrive_policy", "name": "stranger", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_sqs_queue.queue"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"redrive_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.queue_redrive_policy", "type": "aws_sqs_queue_redrive_policy", "name": "queue_redrive_policy", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.queue.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.queue_redrive_policy", "type": "aws_sqs_queue_redrive_policy", "name": "queue_redrive_policy", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.queue.id}"}, "managed": true}, {"address": "aws_sqs_queue_redrive_policy.stranger_2", "type": "aws_sqs_queue_redrive_policy", "name": "stranger_2", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {"redrive_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.stranger", "type": "aws_sqs_queue_redrive_policy", "name": "stranger", "provider": "aws", "values": {"queue_url": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.queue_redrive_policy", "type": "aws_sqs_queue_redrive_policy", "name": "queue_redrive_policy", "provider": "aws", "values": {"queue_url": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.queue_redrive_policy", "type": "aws_sqs_queue_redrive_policy", "name": "queue_redrive_policy", "provider": "aws", "values": {"queue_url": "${var.not_given}"}, "managed": true}, {"address": "aws_sqs_queue_redrive_policy.stranger_2", "type": "aws_sqs_queue_redrive_policy", "name": "stranger_2", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sqs_queue": [{"address": "aws_sqs_queue.queue", "type": "aws_sqs_queue", "name": "queue", "provider": "aws", "values": {}, "managed": true}], "aws_sqs_queue_redrive_policy": [{"address": "aws_sqs_queue_redrive_policy.queue_redrive_policy", "type": "aws_sqs_queue_redrive_policy", "name": "queue_redrive_policy", "provider": "aws", "values": {"queue_url": "${aws_sqs_queue.queue.id}"}, "managed": true}, {"address": "aws_sqs_queue_redrive_policy.stranger_2", "type": "aws_sqs_queue_redrive_policy", "name": "stranger_2", "provider": "aws", "values": {"queue_url": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
