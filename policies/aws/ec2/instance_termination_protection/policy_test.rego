package decree.aws.ec2.instance_termination_protection_test

import data.decree.aws.ec2.instance_termination_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_termination_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"disable_api_termination": false}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"disable_api_termination": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"disable_api_termination": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
