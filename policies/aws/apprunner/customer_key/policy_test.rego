package decree.aws.apprunner.customer_key_test

import data.decree.aws.apprunner.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"encryption_configuration": [{"kms_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"encryption_configuration": [{"kms_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
