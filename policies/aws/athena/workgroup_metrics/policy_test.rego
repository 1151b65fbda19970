package decree.aws.athena.workgroup_metrics_test

import data.decree.aws.athena.workgroup_metrics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workgroup_metrics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"publish_cloudwatch_metrics_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_athena_workgroup.workgroup"}
}

test_complying_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"publish_cloudwatch_metrics_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_athena_workgroup": [{"address": "aws_athena_workgroup.workgroup", "type": "aws_athena_workgroup", "name": "workgroup", "provider": "aws", "values": {"configuration": [{"publish_cloudwatch_metrics_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
