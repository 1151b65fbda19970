package decree.aws.redshift.user_activity_logging_test

import data.decree.aws.redshift.user_activity_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in user_activity_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "true"}, {"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "true"}, {"value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "true"}, {"name": "enable_user_activity_logging", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "true"}, {"name": "enable_user_activity_logging"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "enable_user_activity_logging", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "true", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
