package decree.aws.vpc.endpoint_service_acceptance_test

import data.decree.aws.vpc.endpoint_service_acceptance

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_service_acceptance.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpc_endpoint_service": [{"address": "aws_vpc_endpoint_service.endpoint_service", "type": "aws_vpc_endpoint_service", "name": "endpoint_service", "provider": "aws", "values": {"acceptance_required": false}, "managed": true}]}, "data": {}}) == {"aws_vpc_endpoint_service.endpoint_service"}
}

test_violating_2 if {
	flagged({"resource": {"aws_vpc_endpoint_service": [{"address": "aws_vpc_endpoint_service.endpoint_service", "type": "aws_vpc_endpoint_service", "name": "endpoint_service", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc_endpoint_service.endpoint_service"}
}

test_complying_1 if {
	flagged({"resource": {"aws_vpc_endpoint_service": [{"address": "aws_vpc_endpoint_service.endpoint_service", "type": "aws_vpc_endpoint_service", "name": "endpoint_service", "provider": "aws", "values": {"acceptance_required": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_vpc_endpoint_service": [{"address": "aws_vpc_endpoint_service.endpoint_service", "type": "aws_vpc_endpoint_service", "name": "endpoint_service", "provider": "aws", "values": {"acceptance_required": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
