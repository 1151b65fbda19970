package decree.aws.ec2.instance_default_network_test

import data.decree.aws.ec2.instance_default_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_default_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_default_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.stranger_2", "type": "aws_default_subnet", "name": "stranger_2", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}, {"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_default_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.stranger_2", "type": "aws_default_vpc", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc_2", "type": "aws_default_vpc", "name": "vpc_2", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc_2.id}"}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_default_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.stranger", "type": "aws_default_subnet", "name": "stranger", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.stranger", "type": "aws_default_vpc", "name": "stranger", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger", "type": "aws_subnet", "name": "stranger", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "${var.not_given}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_default_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.stranger_2", "type": "aws_default_subnet", "name": "stranger_2", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}, {"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "${var.not_given}"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_default_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_default_subnet": [{"address": "aws_default_subnet.stranger_2", "type": "aws_default_subnet", "name": "stranger_2", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}, {"address": "aws_default_subnet.subnet", "type": "aws_default_subnet", "name": "subnet", "provider": "aws", "values": {"availability_zone": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.stranger_2", "type": "aws_default_vpc", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.stranger_2", "type": "aws_default_vpc", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc_2", "type": "aws_default_vpc", "name": "vpc_2", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc_2.id}"}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_default_vpc.vpc_2", "type": "aws_default_vpc", "name": "vpc_2", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.stranger_2", "type": "aws_subnet", "name": "stranger_2", "provider": "aws", "values": {"vpc_id": "${aws_default_vpc.vpc_2.id}"}, "managed": true}, {"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
