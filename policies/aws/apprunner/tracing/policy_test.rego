package decree.aws.apprunner.tracing_test

import data.decree.aws.apprunner.tracing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tracing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"observability_configuration": [{"observability_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"observability_configuration": [{"observability_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"observability_configuration": [{"observability_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
