package decree.aws.cloudtrail.event_data_store_protection_test

import data.decree.aws.cloudtrail.event_data_store_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in event_data_store_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail_event_data_store": [{"address": "aws_cloudtrail_event_data_store.event_data_store", "type": "aws_cloudtrail_event_data_store", "name": "event_data_store", "provider": "aws", "values": {"termination_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail_event_data_store.event_data_store"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail_event_data_store": [{"address": "aws_cloudtrail_event_data_store.event_data_store", "type": "aws_cloudtrail_event_data_store", "name": "event_data_store", "provider": "aws", "values": {"termination_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail_event_data_store": [{"address": "aws_cloudtrail_event_data_store.event_data_store", "type": "aws_cloudtrail_event_data_store", "name": "event_data_store", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail_event_data_store": [{"address": "aws_cloudtrail_event_data_store.event_data_store", "type": "aws_cloudtrail_event_data_store", "name": "event_data_store", "provider": "aws", "values": {"termination_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
