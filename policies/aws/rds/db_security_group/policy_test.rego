package decree.aws.rds.db_security_group_test

import data.decree.aws.rds.db_security_group

flagged(document) := addresses if {
	addresses := {finding.address | some finding in db_security_group.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"aws_db_security_group.security_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "0.0.0.0/0"}, {"cidr": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_security_group.security_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "0.0.0.0/0"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_db_security_group.security_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "${var.not_given}"}, {"cidr": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_db_security_group": [{"address": "aws_db_security_group.security_group", "type": "aws_db_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"cidr": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
