package decree.aws.apprunner.vpc_egress_test

import data.decree.aws.apprunner.vpc_egress

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vpc_egress.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"egress_configuration": [{"egress_type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apprunner_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"egress_configuration": [{"egress_type": "VPC"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apprunner_service": [{"address": "aws_apprunner_service.service", "type": "aws_apprunner_service", "name": "service", "provider": "aws", "values": {"network_configuration": [{"egress_configuration": [{"egress_type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
