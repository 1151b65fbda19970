package decree.aws.apprunner.public_test

import data.decree.aws.apprunner.public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"ingress_configuration": [{"is_publicly_accessible": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"ingress_configuration": [{"is_publicly_accessible": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"ingress_configuration": [{"is_publicly_accessible": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
