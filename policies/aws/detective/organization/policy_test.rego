package decree.aws.detective.organization_test

import data.decree.aws.detective.organization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in organization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_detective_organization_configuration": [{"address": "aws_detective_organization_configuration.organization_configuration", "type": "aws_detective_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": false}, "managed": true}]}, "data": {}}) == {"aws_detective_organization_configuration.organization_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_detective_organization_configuration": [{"address": "aws_detective_organization_configuration.organization_configuration", "type": "aws_detective_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_detective_organization_configuration.organization_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_detective_organization_configuration": [{"address": "aws_detective_organization_configuration.organization_configuration", "type": "aws_detective_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_detective_organization_configuration": [{"address": "aws_detective_organization_configuration.organization_configuration", "type": "aws_detective_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
