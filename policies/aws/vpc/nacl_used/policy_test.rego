package decree.aws.vpc.nacl_used_test

import data.decree.aws.vpc.nacl_used

flagged(document) := addresses if {
	addresses := {finding.address | some finding in nacl_used.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.stranger", "type": "aws_network_acl_association", "name": "stranger", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"subnet_ids": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.acl_association", "type": "aws_network_acl_association", "name": "acl_association", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.acl_association", "type": "aws_network_acl_association", "name": "acl_association", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.acl.id}"}, "managed": true}, {"address": "aws_network_acl_association.stranger_2", "type": "aws_network_acl_association", "name": "stranger_2", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"subnet_ids": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.stranger", "type": "aws_network_acl_association", "name": "stranger", "provider": "aws", "values": {"network_acl_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.acl_association", "type": "aws_network_acl_association", "name": "acl_association", "provider": "aws", "values": {"network_acl_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.acl_association", "type": "aws_network_acl_association", "name": "acl_association", "provider": "aws", "values": {"network_acl_id": "${var.not_given}"}, "managed": true}, {"address": "aws_network_acl_association.stranger_2", "type": "aws_network_acl_association", "name": "stranger_2", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}], "aws_network_acl_association": [{"address": "aws_network_acl_association.acl_association", "type": "aws_network_acl_association", "name": "acl_association", "provider": "aws", "values": {"network_acl_id": "${aws_network_acl.acl.id}"}, "managed": true}, {"address": "aws_network_acl_association.stranger_2", "type": "aws_network_acl_association", "name": "stranger_2", "provider": "aws", "values": {"network_acl_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
