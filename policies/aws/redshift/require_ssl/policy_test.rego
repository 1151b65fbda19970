package decree.aws.redshift.require_ssl_test

import data.decree.aws.redshift.require_ssl

flagged(document) := addresses if {
	addresses := {finding.address | some finding in require_ssl.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0"}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"value": 1, "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"value": 1}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 2}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl"}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_parameter_group.parameter_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": "1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 1}, {"value": 1, "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 1}, {"value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 1}, {"name": "require_ssl", "value": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": 1}, {"name": "require_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}", "parameter": [{"name": "require_ssl", "value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "${var.not_given}", "value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}", "parameter": [{"value": 1, "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "redshift-1.0", "parameter": [{"value": 1, "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}", "parameter": [{"value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}", "parameter": [{"name": "require_ssl", "value": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_redshift_parameter_group": [{"address": "aws_redshift_parameter_group.parameter_group", "type": "aws_redshift_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}", "parameter": [{"name": "require_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}
