package decree.aws.ssm.parameter_secrets_test

import data.decree.aws.ssm.parameter_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "String", "value": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "StringList", "value": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "~\"P*3bAKIA9C2E15Z37825V733", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "String", "value": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "String"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "value": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "String", "value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "~\"P*3bAKIA9C2E15Z37825V733", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "StringList", "value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "value": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
