package decree.aws.vpclattice.service_auth_test

import data.decree.aws.vpclattice.service_auth

flagged(document) := addresses if {
	addresses := {finding.address | some finding in service_auth.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpclattice_service": [{"address": "aws_vpclattice_service.service", "type": "aws_vpclattice_service", "name": "service", "provider": "aws", "values": {"auth_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_vpclattice_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_vpclattice_service": [{"address": "aws_vpclattice_service.service", "type": "aws_vpclattice_service", "name": "service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpclattice_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_vpclattice_service": [{"address": "aws_vpclattice_service.service", "type": "aws_vpclattice_service", "name": "service", "provider": "aws", "values": {"auth_type": "AWS_IAM"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_vpclattice_service": [{"address": "aws_vpclattice_service.service", "type": "aws_vpclattice_service", "name": "service", "provider": "aws", "values": {"auth_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
