package decree.aws.sagemaker.endpoint_production_variants_test

import data.decree.aws.sagemaker.endpoint_production_variants

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_production_variants.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 1}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": "1"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 1}, {"initial_instance_count": 2}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 1}, {"initial_instance_count": "2"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_6 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 1}, {"initial_instance_count": 1, "serverless_config": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": "2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": 1, "serverless_config": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": "${var.not_given}"}, {"initial_instance_count": 2}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"production_variants": [{"initial_instance_count": "${var.not_given}"}, {"initial_instance_count": "2"}]}, "managed": true}]}, "data": {}}) == set()
}
