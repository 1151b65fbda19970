package decree.google.pubsub.customer_key_test

import data.decree.google.pubsub.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_pubsub_topic": [{"address": "google_pubsub_topic.topic", "type": "google_pubsub_topic", "name": "topic", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_pubsub_topic.topic"}
}

test_complying_1 if {
	flagged({"resource": {"google_pubsub_topic": [{"address": "google_pubsub_topic.topic", "type": "google_pubsub_topic", "name": "topic", "provider": "google", "values": {"kms_key_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_pubsub_topic": [{"address": "google_pubsub_topic.topic", "type": "google_pubsub_topic", "name": "topic", "provider": "google", "values": {"kms_key_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
