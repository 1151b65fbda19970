package decree.aws.msk.connector_encryption_test

import data.decree.aws.msk.connector_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in connector_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mskconnect_connector": [{"address": "aws_mskconnect_connector.connector", "type": "aws_mskconnect_connector", "name": "connector", "provider": "aws", "values": {"kafka_cluster_encryption_in_transit": [{"encryption_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_mskconnect_connector.connector"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mskconnect_connector": [{"address": "aws_mskconnect_connector.connector", "type": "aws_mskconnect_connector", "name": "connector", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mskconnect_connector.connector"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mskconnect_connector": [{"address": "aws_mskconnect_connector.connector", "type": "aws_mskconnect_connector", "name": "connector", "provider": "aws", "values": {"kafka_cluster_encryption_in_transit": [{"encryption_type": "TLS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mskconnect_connector": [{"address": "aws_mskconnect_connector.connector", "type": "aws_mskconnect_connector", "name": "connector", "provider": "aws", "values": {"kafka_cluster_encryption_in_transit": [{"encryption_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
