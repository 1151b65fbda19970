package decree.aws.athena.workgroup_enforced_test

import data.decree.aws.athena.workgroup_enforced

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workgroup_enforced.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"enforce_workgroup_configuration": false}]}, "managed": true}]}, "data": {}}) == {"aws_athena_workgroup.workgroup"}
}

test_complying_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"enforce_workgroup_configuration": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"enforce_workgroup_configuration": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
