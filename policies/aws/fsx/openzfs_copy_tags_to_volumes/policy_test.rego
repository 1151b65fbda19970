package decree.aws.fsx.openzfs_copy_tags_to_volumes_test

import data.decree.aws.fsx.openzfs_copy_tags_to_volumes

flagged(document) := addresses if {
	addresses := {finding.address | some finding in openzfs_copy_tags_to_volumes.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.openzfs_file_system", "type": "aws_fsx_openzfs_file_system", "name": "openzfs_file_system", "provider": "aws", "values": {"copy_tags_to_volumes": false}, "managed": true}]}, "data": {}}) == {"aws_fsx_openzfs_file_system.openzfs_file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.openzfs_file_system", "type": "aws_fsx_openzfs_file_system", "name": "openzfs_file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_fsx_openzfs_file_system.openzfs_file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.openzfs_file_system", "type": "aws_fsx_openzfs_file_system", "name": "openzfs_file_system", "provider": "aws", "values": {"copy_tags_to_volumes": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.openzfs_file_system", "type": "aws_fsx_openzfs_file_system", "name": "openzfs_file_system", "provider": "aws", "values": {"copy_tags_to_volumes": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
