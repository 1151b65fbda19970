package decree.aws.vpc.subnet_public_ip_test

import data.decree.aws.vpc.subnet_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in subnet_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": true}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_complying_1 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"map_public_ip_on_launch": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
