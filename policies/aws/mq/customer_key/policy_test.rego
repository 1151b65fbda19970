package decree.aws.mq.customer_key_test

import data.decree.aws.mq.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"use_aws_owned_key": false}]}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"kms_key_id": "set", "use_aws_owned_key": true}]}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_3 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"kms_key_id": "set", "use_aws_owned_key": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"use_aws_owned_key": false, "kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_4 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"use_aws_owned_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"kms_key_id": "${var.not_given}", "use_aws_owned_key": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"encryption_options": [{"kms_key_id": "set", "use_aws_owned_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
