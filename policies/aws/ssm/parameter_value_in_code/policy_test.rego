package decree.aws.ssm.parameter_value_in_code_test

import data.decree.aws.ssm.parameter_value_in_code

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_value_in_code.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "value": "set"}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "set", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "value": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "set", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
