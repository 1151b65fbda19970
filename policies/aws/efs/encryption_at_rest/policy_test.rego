package decree.aws.efs.encryption_at_rest_test

import data.decree.aws.efs.encryption_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
