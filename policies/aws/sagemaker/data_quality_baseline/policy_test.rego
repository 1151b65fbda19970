package decree.aws.sagemaker.data_quality_baseline_test

import data.decree.aws.sagemaker.data_quality_baseline

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_quality_baseline.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_data_quality_job_definition.data_quality_job_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_baseline_config": [{"constraints_resource": [{"s3_uri": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_baseline_config": [{"constraints_resource": [{"s3_uri": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
