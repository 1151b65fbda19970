package decree.aws.ssm.parameter_secure_string_test

import data.decree.aws.ssm.parameter_secure_string

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_secure_string.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "other"}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
