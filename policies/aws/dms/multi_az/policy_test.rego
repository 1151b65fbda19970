package decree.aws.dms.multi_az_test

import data.decree.aws.dms.multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"multi_az": false}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_instance.replication_instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_instance.replication_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"multi_az": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"multi_az": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
