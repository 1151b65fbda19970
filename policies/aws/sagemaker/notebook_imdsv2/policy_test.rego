package decree.aws.sagemaker.notebook_imdsv2_test

import data.decree.aws.sagemaker.notebook_imdsv2

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_imdsv2.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
