package decree.aws.sagemaker.notebook_repository_credentials_test

import data.decree.aws.sagemaker.notebook_repository_credentials

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_repository_credentials.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "http://~\"P*3:##$]@]rK&8J"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other", "additional_code_repositories": ["http://~\"P*3:##$]@]rK&8J"]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other", "additional_code_repositories": ["http://~\"P*3:##$]@]rK&8J", "other"]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other", "additional_code_repositories": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other", "additional_code_repositories": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "other", "additional_code_repositories": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"default_code_repository": "${var.not_given}", "additional_code_repositories": ["other"]}, "managed": true}]}, "data": {}}) == set()
}
