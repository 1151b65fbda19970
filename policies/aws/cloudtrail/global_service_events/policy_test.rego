package decree.aws.cloudtrail.global_service_events_test

import data.decree.aws.cloudtrail.global_service_events

flagged(document) := addresses if {
	addresses := {finding.address | some finding in global_service_events.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"include_global_service_events": false}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"include_global_service_events": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"include_global_service_events": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
