package decree.aws.sagemaker.endpoint_core_dump_kms_test

import data.decree.aws.sagemaker.endpoint_core_dump_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_core_dump_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "set"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "set"}, {"core_dump_config": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": "${var.not_given}"}, {"core_dump_config": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"core_dump_config": [{"kms_key_id": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
