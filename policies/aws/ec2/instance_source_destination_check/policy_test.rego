package decree.aws.ec2.instance_source_destination_check_test

import data.decree.aws.ec2.instance_source_destination_check

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_source_destination_check.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"source_dest_check": false}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"source_dest_check": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"source_dest_check": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
