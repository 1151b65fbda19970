package decree.aws.athena.workgroup_encryption_test

import data.decree.aws.athena.workgroup_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workgroup_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_athena_workgroup.workgroup"}
}

test_violating_2 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_athena_workgroup.workgroup"}
}

test_complying_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": false}], "result_configuration": [{"encryption_configuration": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": false}], "result_configuration": [{"encryption_configuration": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"managed_query_results_configuration": [{"enabled": "${var.not_given}"}], "result_configuration": [{"encryption_configuration": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}
