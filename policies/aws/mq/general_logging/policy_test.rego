package decree.aws.mq.general_logging_test

import data.decree.aws.mq.general_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in general_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"logs": [{"general": false}]}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"logs": [{"general": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"logs": [{"general": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
