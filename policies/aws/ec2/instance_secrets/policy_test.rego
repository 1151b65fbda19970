package decree.aws.ec2.instance_secrets_test

import data.decree.aws.ec2.instance_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "other", "user_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "LS0tLS1CRUdJTi|QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "other", "user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "${var.not_given}", "user_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "${var.not_given}", "user_data_base64": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other", "user_data_base64": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"user_data_base64": "${var.not_given}", "user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
