package decree.aws.fsx.windows_multi_az_test

import data.decree.aws.fsx.windows_multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in windows_multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"deployment_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_fsx_windows_file_system.windows_file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_fsx_windows_file_system.windows_file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"deployment_type": "MULTI_AZ_1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
