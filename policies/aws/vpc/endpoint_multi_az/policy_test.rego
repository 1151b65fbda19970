package decree.aws.vpc.endpoint_multi_az_test

import data.decree.aws.vpc.endpoint_multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}]}, "data": {}}) == {"aws_vpc_endpoint.endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.stranger", "type": "aws_vpc_endpoint_subnet_association", "name": "stranger", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_vpc_endpoint.endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"vpc_endpoint_type": "Interface", "subnet_ids": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.endpoint_subnet_association", "type": "aws_vpc_endpoint_subnet_association", "name": "endpoint_subnet_association", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.endpoint.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.endpoint_subnet_association", "type": "aws_vpc_endpoint_subnet_association", "name": "endpoint_subnet_association", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.endpoint.id}"}, "managed": true}, {"address": "aws_vpc_endpoint_subnet_association.stranger_2", "type": "aws_vpc_endpoint_subnet_association", "name": "stranger_2", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": "${var.not_given}", "vpc_endpoint_type": "Interface"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["${var.not_given}"], "vpc_endpoint_type": "Interface"}, "managed": true}]}, "data": {}}) == {"aws_vpc_endpoint.endpoint"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"vpc_endpoint_type": "${var.not_given}", "subnet_ids": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"vpc_endpoint_type": "Interface", "subnet_ids": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"vpc_endpoint_type": "Interface", "subnet_ids": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "${var.not_given}"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.stranger", "type": "aws_vpc_endpoint_subnet_association", "name": "stranger", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.stranger", "type": "aws_vpc_endpoint_subnet_association", "name": "stranger", "provider": "aws", "values": {"vpc_endpoint_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["${var.not_given}"], "vpc_endpoint_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["${var.not_given}"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.endpoint_subnet_association", "type": "aws_vpc_endpoint_subnet_association", "name": "endpoint_subnet_association", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.endpoint.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "${var.not_given}"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.endpoint_subnet_association", "type": "aws_vpc_endpoint_subnet_association", "name": "endpoint_subnet_association", "provider": "aws", "values": {"vpc_endpoint_id": "${aws_vpc_endpoint.endpoint.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.endpoint", "type": "aws_vpc_endpoint", "name": "endpoint", "provider": "aws", "values": {"subnet_ids": ["set"], "vpc_endpoint_type": "Interface"}, "managed": true}], "aws_vpc_endpoint_subnet_association": [{"address": "aws_vpc_endpoint_subnet_association.endpoint_subnet_association", "type": "aws_vpc_endpoint_subnet_association", "name": "endpoint_subnet_association", "provider": "aws", "values": {"vpc_endpoint_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
