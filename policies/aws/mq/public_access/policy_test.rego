package decree.aws.mq.public_access_test

import data.decree.aws.mq.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
