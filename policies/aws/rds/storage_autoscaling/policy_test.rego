package decree.aws.rds.storage_autoscaling_test

import data.decree.aws.rds.storage_autoscaling

flagged(document) := addresses if {
	addresses := {finding.address | some finding in storage_autoscaling.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"max_allocated_storage": 0}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"max_allocated_storage": "0"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"max_allocated_storage": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"max_allocated_storage": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"max_allocated_storage": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
