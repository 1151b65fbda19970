package decree.aws.mwaa.worker_logs_test

import data.decree.aws.mwaa.worker_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in worker_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"logging_configuration": [{"worker_logs": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_mwaa_environment.environment"}
}

test_violating_2 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_mwaa_environment.environment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"logging_configuration": [{"worker_logs": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.environment", "type": "aws_mwaa_environment", "name": "environment", "provider": "aws", "values": {"logging_configuration": [{"worker_logs": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
