package decree.aws.sns.encryption_test

import data.decree.aws.sns.encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sns_topic": [{"address": "aws_sns_topic.topic", "type": "aws_sns_topic", "name": "topic", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sns_topic.topic"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sns_topic": [{"address": "aws_sns_topic.topic", "type": "aws_sns_topic", "name": "topic", "provider": "aws", "values": {"kms_master_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sns_topic": [{"address": "aws_sns_topic.topic", "type": "aws_sns_topic", "name": "topic", "provider": "aws", "values": {"kms_master_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
