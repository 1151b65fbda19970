package decree.aws.timestream.influxdb_public_access_test

import data.decree.aws.timestream.influxdb_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in influxdb_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_timestreaminfluxdb_db_instance": [{"address": "aws_timestreaminfluxdb_db_instance.db_instance", "type": "aws_timestreaminfluxdb_db_instance", "name": "db_instance", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_timestreaminfluxdb_db_instance.db_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_timestreaminfluxdb_db_instance": [{"address": "aws_timestreaminfluxdb_db_instance.db_instance", "type": "aws_timestreaminfluxdb_db_instance", "name": "db_instance", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_timestreaminfluxdb_db_instance": [{"address": "aws_timestreaminfluxdb_db_instance.db_instance", "type": "aws_timestreaminfluxdb_db_instance", "name": "db_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_timestreaminfluxdb_db_instance": [{"address": "aws_timestreaminfluxdb_db_instance.db_instance", "type": "aws_timestreaminfluxdb_db_instance", "name": "db_instance", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
