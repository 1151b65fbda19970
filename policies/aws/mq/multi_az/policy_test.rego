package decree.aws.mq.multi_az_test

import data.decree.aws.mq.multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"deployment_mode": "other"}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"deployment_mode": "ACTIVE_STANDBY_MULTI_AZ"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"deployment_mode": "CLUSTER_MULTI_AZ"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"deployment_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
