package decree.aws.vpc.subnet_flow_logs_test

import data.decree.aws.vpc.subnet_flow_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in subnet_flow_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_violating_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"subnet_id": "${aws_subnet.elsewhere.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_violating_3 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_violating_4 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"vpc_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_violating_5 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"vpc_id": "${aws_vpc.stranger.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.stranger", "type": "aws_vpc", "name": "stranger", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_subnet.subnet"}
}

test_complying_1 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"subnet_id": "${aws_subnet.subnet.id}"}, "managed": true}, {"address": "aws_flow_log.stranger_2", "type": "aws_flow_log", "name": "stranger_2", "provider": "aws", "values": {"subnet_id": "${aws_subnet.elsewhere.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}, {"address": "aws_flow_log.stranger_2", "type": "aws_flow_log", "name": "stranger_2", "provider": "aws", "values": {"vpc_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}, {"address": "aws_flow_log.log_2", "type": "aws_flow_log", "name": "log_2", "provider": "aws", "values": {"vpc_id": "${aws_vpc.stranger_2.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.stranger_2", "type": "aws_vpc", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${aws_vpc.vpc.id}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"vpc_id": "${aws_vpc.elsewhere.id}"}, "managed": true}], "aws_subnet": [{"address": "aws_subnet.subnet", "type": "aws_subnet", "name": "subnet", "provider": "aws", "values": {"vpc_id": "${var.not_given}"}, "managed": true}], "aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
