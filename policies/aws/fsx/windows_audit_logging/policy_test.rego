package decree.aws.fsx.windows_audit_logging_test

import data.decree.aws.fsx.windows_audit_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in windows_audit_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"audit_log_configuration": [{"file_access_audit_log_level": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_fsx_windows_file_system.windows_file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_fsx_windows_file_system.windows_file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"audit_log_configuration": [{"file_access_audit_log_level": "SUCCESS_ONLY"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"audit_log_configuration": [{"file_access_audit_log_level": "FAILURE_ONLY"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"audit_log_configuration": [{"file_access_audit_log_level": "SUCCESS_AND_FAILURE"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.windows_file_system", "type": "aws_fsx_windows_file_system", "name": "windows_file_system", "provider": "aws", "values": {"audit_log_configuration": [{"file_access_audit_log_level": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
