package decree.aws.sagemaker.data_quality_network_isolation_test

import data.decree.aws.sagemaker.data_quality_network_isolation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_quality_network_isolation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"network_config": [{"enable_network_isolation": false}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_data_quality_job_definition.data_quality_job_definition"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_data_quality_job_definition.data_quality_job_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"network_config": [{"enable_network_isolation": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"network_config": [{"enable_network_isolation": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
