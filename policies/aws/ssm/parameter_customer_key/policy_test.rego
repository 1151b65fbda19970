package decree.aws.ssm.parameter_customer_key_test

import data.decree.aws.ssm.parameter_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_ssm_parameter.parameter"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_ssm_parameter.parameter"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_ssm_parameter.parameter"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"key_id": "other", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"key_id": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"key_id": "other", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "SecureString", "key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_ssm_parameter": [{"address": "aws_ssm_parameter.parameter", "type": "aws_ssm_parameter", "name": "parameter", "provider": "aws", "values": {"type": "${var.not_given}", "key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}
