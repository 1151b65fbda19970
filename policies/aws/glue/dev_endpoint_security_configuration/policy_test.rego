package decree.aws.glue.dev_endpoint_security_configuration_test

import data.decree.aws.glue.dev_endpoint_security_configuration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dev_endpoint_security_configuration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_dev_endpoint": [{"address": "aws_glue_dev_endpoint.dev_endpoint", "type": "aws_glue_dev_endpoint", "name": "dev_endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_dev_endpoint.dev_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_dev_endpoint": [{"address": "aws_glue_dev_endpoint.dev_endpoint", "type": "aws_glue_dev_endpoint", "name": "dev_endpoint", "provider": "aws", "values": {"security_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_dev_endpoint": [{"address": "aws_glue_dev_endpoint.dev_endpoint", "type": "aws_glue_dev_endpoint", "name": "dev_endpoint", "provider": "aws", "values": {"security_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
