package decree.aws.autoscaling.launch_configuration_secrets_test

import data.decree.aws.autoscaling.launch_configuration_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_configuration_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "other", "user_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_launch_configuration.configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "LS0tLS1CRUdJTi|QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_launch_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "other", "user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "${var.not_given}", "user_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_launch_configuration.configuration"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "${var.not_given}", "user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"user_data_base64": "${var.not_given}", "user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
