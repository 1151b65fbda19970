package decree.aws.sagemaker.monitoring_scheduled_test

import data.decree.aws.sagemaker.monitoring_scheduled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in monitoring_scheduled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_monitoring_schedule": [{"address": "aws_sagemaker_monitoring_schedule.monitoring_schedule", "type": "aws_sagemaker_monitoring_schedule", "name": "monitoring_schedule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_monitoring_schedule.monitoring_schedule"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_monitoring_schedule": [{"address": "aws_sagemaker_monitoring_schedule.monitoring_schedule", "type": "aws_sagemaker_monitoring_schedule", "name": "monitoring_schedule", "provider": "aws", "values": {"monitoring_schedule_config": [{"schedule_config": [{"schedule_expression": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_monitoring_schedule": [{"address": "aws_sagemaker_monitoring_schedule.monitoring_schedule", "type": "aws_sagemaker_monitoring_schedule", "name": "monitoring_schedule", "provider": "aws", "values": {"monitoring_schedule_config": [{"schedule_config": [{"schedule_expression": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
