package decree.aws.cloudtrail.s3_data_events_test

import data.decree.aws.cloudtrail.s3_data_events

flagged(document) := addresses if {
	addresses := {finding.address | some finding in s3_data_events.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All"}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"], "field": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_10 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type"}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}, {"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}, {"read_write_type": "All"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}, {"read_write_type": "All", "data_resource": [{"type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}]}, {"read_write_type": "All", "data_resource": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "All"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "All"}, {"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}]}, {"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}, {"type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}, {"type": "other"}]}, {"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::S3::Object"}, {}]}, {"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}, {"field_selector": [{"equals": ["AWS::S3::Object"], "field": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}, {"field_selector": [{"equals": ["AWS::S3::Object"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}, {"field_selector": [{"field": "resources.type", "equals": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}]}, {"field_selector": [{"field": "resources.type"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"equals": ["AWS::S3::Object"], "field": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"equals": ["AWS::S3::Object"], "field": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"equals": ["AWS::S3::Object"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"equals": ["AWS::S3::Object"]}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"field": "resources.type", "equals": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_25 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"field": "resources.type", "equals": ["other"]}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"field": "resources.type"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"field": "resources.type", "equals": ["AWS::S3::Object"]}, {"field": "resources.type"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"], "field": "resources.type"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"], "field": "resources.type"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"], "field": "resources.type"}, {"equals": ["AWS::S3::Object"], "field": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_31 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": [{"field_selector": [{"equals": ["AWS::S3::Object"], "field": "resources.type"}, {"equals": ["AWS::S3::Object"], "field": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"advanced_event_selector": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "${var.not_given}", "data_resource": [{"type": "AWS::S3::Object"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}], "read_write_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
