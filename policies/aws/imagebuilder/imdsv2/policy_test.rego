package decree.aws.imagebuilder.imdsv2_test

import data.decree.aws.imagebuilder.imdsv2

flagged(document) := addresses if {
	addresses := {finding.address | some finding in imdsv2.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_imagebuilder_infrastructure_configuration": [{"address": "aws_imagebuilder_infrastructure_configuration.infrastructure_configuration", "type": "aws_imagebuilder_infrastructure_configuration", "name": "infrastructure_configuration", "provider": "aws", "values": {"instance_metadata_options": [{"http_tokens": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_infrastructure_configuration.infrastructure_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_imagebuilder_infrastructure_configuration": [{"address": "aws_imagebuilder_infrastructure_configuration.infrastructure_configuration", "type": "aws_imagebuilder_infrastructure_configuration", "name": "infrastructure_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_infrastructure_configuration.infrastructure_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_imagebuilder_infrastructure_configuration": [{"address": "aws_imagebuilder_infrastructure_configuration.infrastructure_configuration", "type": "aws_imagebuilder_infrastructure_configuration", "name": "infrastructure_configuration", "provider": "aws", "values": {"instance_metadata_options": [{"http_tokens": "required"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_imagebuilder_infrastructure_configuration": [{"address": "aws_imagebuilder_infrastructure_configuration.infrastructure_configuration", "type": "aws_imagebuilder_infrastructure_configuration", "name": "infrastructure_configuration", "provider": "aws", "values": {"instance_metadata_options": [{"http_tokens": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
