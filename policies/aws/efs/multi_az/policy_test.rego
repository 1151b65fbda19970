package decree.aws.efs.multi_az_test

import data.decree.aws.efs.multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {"availability_zone_name": "set"}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {"availability_zone_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
