package decree.aws.rds.deletion_protection_test

import data.decree.aws.rds.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"deletion_protection": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"deletion_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
