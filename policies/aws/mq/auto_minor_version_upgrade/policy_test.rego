package decree.aws.mq.auto_minor_version_upgrade_test

import data.decree.aws.mq.auto_minor_version_upgrade

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_minor_version_upgrade.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"auto_minor_version_upgrade": false}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mq_broker.broker"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"auto_minor_version_upgrade": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.broker", "type": "aws_mq_broker", "name": "broker", "provider": "aws", "values": {"auto_minor_version_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
