package decree.aws.cloudtrail.management_events_test

import data.decree.aws.cloudtrail.management_events

flagged(document) := addresses if {
	addresses := {finding.address | some finding in management_events.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": false}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"include_management_events": true, "read_write_type": "ReadOnly"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"include_management_events": true, "read_write_type": "WriteOnly"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": false}, {"include_management_events": true, "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": false}, {"read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": false}, {"include_management_events": true}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"include_management_events": true, "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"include_management_events": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "${var.not_given}", "include_management_events": false}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"include_management_events": true, "read_write_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": "${var.not_given}"}, {"include_management_events": true, "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "other", "include_management_events": "${var.not_given}"}, {"read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}
