package decree.aws.rds.final_snapshot_test

import data.decree.aws.rds.final_snapshot

flagged(document) := addresses if {
	addresses := {finding.address | some finding in final_snapshot.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"skip_final_snapshot": true}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"skip_final_snapshot": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"skip_final_snapshot": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
