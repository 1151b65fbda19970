package decree.aws.dms.auto_minor_version_upgrade_test

import data.decree.aws.dms.auto_minor_version_upgrade

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_minor_version_upgrade.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": false}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_instance.replication_instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_instance.replication_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dms_replication_instance": [{"address": "aws_dms_replication_instance.replication_instance", "type": "aws_dms_replication_instance", "name": "replication_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
