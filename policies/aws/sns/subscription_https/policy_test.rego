package decree.aws.sns.subscription_https_test

import data.decree.aws.sns.subscription_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in subscription_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sns_topic_subscription": [{"address": "aws_sns_topic_subscription.topic_subscription", "type": "aws_sns_topic_subscription", "name": "topic_subscription", "provider": "aws", "values": {"protocol": "http"}, "managed": true}]}, "data": {}}) == {"aws_sns_topic_subscription.topic_subscription"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sns_topic_subscription": [{"address": "aws_sns_topic_subscription.topic_subscription", "type": "aws_sns_topic_subscription", "name": "topic_subscription", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sns_topic_subscription": [{"address": "aws_sns_topic_subscription.topic_subscription", "type": "aws_sns_topic_subscription", "name": "topic_subscription", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sns_topic_subscription": [{"address": "aws_sns_topic_subscription.topic_subscription", "type": "aws_sns_topic_subscription", "name": "topic_subscription", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
