package decree.aws.datasync.object_storage_https_test

import data.decree.aws.datasync.object_storage_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in object_storage_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_datasync_location_object_storage": [{"address": "aws_datasync_location_object_storage.location_object_storage", "type": "aws_datasync_location_object_storage", "name": "location_object_storage", "provider": "aws", "values": {"server_protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_datasync_location_object_storage.location_object_storage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_datasync_location_object_storage": [{"address": "aws_datasync_location_object_storage.location_object_storage", "type": "aws_datasync_location_object_storage", "name": "location_object_storage", "provider": "aws", "values": {"server_protocol": "HTTPS"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_datasync_location_object_storage": [{"address": "aws_datasync_location_object_storage.location_object_storage", "type": "aws_datasync_location_object_storage", "name": "location_object_storage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_datasync_location_object_storage": [{"address": "aws_datasync_location_object_storage.location_object_storage", "type": "aws_datasync_location_object_storage", "name": "location_object_storage", "provider": "aws", "values": {"server_protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
