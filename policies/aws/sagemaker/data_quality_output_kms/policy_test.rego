package decree.aws.sagemaker.data_quality_output_kms_test

import data.decree.aws.sagemaker.data_quality_output_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_quality_output_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_data_quality_job_definition.data_quality_job_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_output_config": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_output_config": [{"kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
