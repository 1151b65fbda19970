package decree.aws.dms.public_access_test

import data.decree.aws.dms.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_instance.replication_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
