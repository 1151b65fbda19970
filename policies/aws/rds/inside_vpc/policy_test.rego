package decree.aws.rds.inside_vpc_test

import data.decree.aws.rds.inside_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in inside_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"db_subnet_group_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"replicate_source_db": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"db_subnet_group_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"replicate_source_db": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
